"""What becomes of messages: in order, never back, and an answer counts only when it went out."""

import pytest

from tests.actions.shop import FINAL, PASSING, UNCONFIRMED, WORKER, Shop
from warmline.actions import sending
from warmline.channel import Sent, StatusReport
from warmline.domain.conversation import State
from warmline.domain.delivery import MAX_ATTEMPTS, Status
from warmline.store import deliveries, tables


def status(shop: Shop, message: str) -> str:
    return next(str(row["status"]) for row in shop.rows(tables.messages) if row["id"] == message)


def test_an_answer_closes_what_is_owed_only_when_the_provider_took_it(shop: Shop) -> None:
    id = shop.rosa_is_with(shop.ana)
    shop.reply(id, shop.ana)
    assert shop.obligation(id) is not None

    shop.send_all()

    assert shop.obligation(id) is None
    assert shop.timer("owed", id) is None
    assert shop.conversation(id).unanswered == 0


def test_messages_of_one_conversation_go_one_after_the_other(shop: Shop) -> None:
    id = shop.rosa_is_with(shop.ana)
    first, second = shop.reply(id, shop.ana, "one"), shop.reply(id, shop.ana, "two")

    [started] = shop.start_sending()
    assert shop.delivery_of(first)["id"] == started
    assert shop.start_sending() == []
    shop.finish(started)

    assert shop.start_sending() == [shop.delivery_of(second)["id"]]


def test_other_conversations_do_not_wait_for_a_slow_one(shop: Shop) -> None:
    rosa, tom = shop.rosa_writes(), shop.rosa_writes(who="15550002")
    shop.ai_turn(rosa)
    shop.ai_turn(tom)

    assert len(shop.start_sending()) == 2


def test_passing_trouble_is_tried_again_later_and_holds_the_order(shop: Shop) -> None:
    id = shop.rosa_is_with(shop.ana)
    first = shop.reply(id, shop.ana, "one")
    shop.reply(id, shop.ana, "two")
    [delivery] = shop.start_sending()

    shop.finish(delivery, PASSING)

    assert status(shop, first) == "queued"
    assert shop.start_sending() == [], "not before its time, and the second not before the first"
    shop.later(1)
    assert shop.start_sending() == [delivery]


def test_the_provider_may_ask_for_a_longer_pause(shop: Shop) -> None:
    id = shop.rosa_is_with(shop.ana)
    shop.reply(id, shop.ana)
    [delivery] = shop.start_sending()

    shop.finish(delivery, type(PASSING)(PASSING.error, passing=True, retry_after_ms=30_000))

    shop.later(29)
    assert shop.start_sending() == []
    shop.later(1)
    assert shop.start_sending() == [delivery]


def test_after_many_tries_it_has_failed_with_the_providers_words(shop: Shop) -> None:
    id = shop.rosa_is_with(shop.ana)
    message = shop.reply(id, shop.ana)
    for _ in range(MAX_ATTEMPTS):
        [delivery] = shop.start_sending()
        shop.finish(delivery, PASSING)
        shop.later(60)

    row = next(row for row in shop.messages(id, "teammate"))
    assert (status(shop, message), row["error"]["title"]) == ("failed", "Rate limit hit")
    assert shop.start_sending() == []


def test_a_reply_that_failed_is_owed_again_by_its_teammate(shop: Shop) -> None:
    id = shop.rosa_is_with(shop.ana)
    shop.reply(id, shop.ana)

    shop.send_all(FINAL)

    owed = shop.obligation(id)
    assert owed is not None
    assert owed["owner_id"] == shop.ana.id
    assert shop.timer("owed", id) is not None
    assert shop.conversation(id).unanswered == 1


def test_an_answer_of_the_ai_that_failed_brings_a_person(shop: Shop) -> None:
    id = shop.rosa_writes()
    shop.ai_turn(id)

    [delivery] = shop.start_sending()
    shop.finish(delivery, FINAL)

    assert shop.conversation(id).state is State.WAITING
    assert shop.handoff(id).trigger == "model_failure"
    assert "Message undeliverable" in shop.handoff(id).reason
    assert shop.notices(id) == ["handoff"]


def test_an_answer_that_was_taken_and_then_given_up_is_owed_again(shop: Shop) -> None:
    id = shop.rosa_writes()
    shop.ai_turn(id)
    shop.send_all()
    assert shop.obligation(id) is None

    shop.report(shop.messages(id, "ai")[0]["id"], Status.FAILED)

    assert shop.conversation(id).state is State.WAITING
    assert shop.obligation(id) is not None


def test_a_late_status_of_an_older_answer_does_not_close_a_newer_question(shop: Shop) -> None:
    id = shop.rosa_writes("When do you open?")
    shop.ai_turn(id)
    [older] = shop.start_sending()
    shop.rosa_writes("And where are you?")

    shop.finish(older)

    owed = shop.obligation(id)
    assert owed is not None
    assert (owed["from_seq"], owed["to_seq"]) == (2, 3)
    assert shop.conversation(id).unanswered == 1
    assert shop.timer("owed", id) is not None


def test_a_read_receipt_for_an_older_answer_closes_nothing_either(shop: Shop) -> None:
    id = shop.rosa_writes("When do you open?")
    shop.ai_turn(id)
    shop.send_all()
    older = shop.messages(id, "ai")[0]["id"]
    shop.rosa_writes("And where are you?")

    shop.report(older, Status.DELIVERED)
    shop.report(older, Status.READ)

    assert shop.obligation(id) is not None
    assert shop.conversation(id).unanswered == 1


def test_statuses_never_go_back(shop: Shop) -> None:
    id = shop.rosa_is_with(shop.ana)
    message = shop.reply(id, shop.ana)
    shop.send_all()
    seen = []
    for report in (Status.READ, Status.DELIVERED, Status.SENT, Status.FAILED, Status.READ):
        shop.report(message, report)
        seen.append(status(shop, message))

    assert seen == ["read"] * 5


def test_a_report_may_come_before_the_answer_to_the_send(shop: Shop) -> None:
    id = shop.rosa_is_with(shop.ana)
    message = shop.reply(id, shop.ana)
    [delivery] = shop.start_sending()

    shop.report(message, Status.DELIVERED)
    shop.finish(delivery, Sent("wamid.late"))

    assert status(shop, message) == "delivered"
    assert shop.obligation(id) is None
    assert shop.do(deliveries.by_provider_id, shop.channel, "wamid.late") is not None


def test_a_report_finds_its_message_by_our_own_id_too(shop: Shop) -> None:
    id = shop.rosa_is_with(shop.ana)
    message = shop.reply(id, shop.ana)
    [delivery] = shop.start_sending()
    shop.finish(delivery, UNCONFIRMED)
    assert status(shop, message) == "unknown"

    found = shop.do(sending.report, shop.channel, StatusReport(Status.SENT, "wamid.7", delivery))

    assert found
    assert status(shop, message) == "sent"
    assert shop.messages(id, "teammate")[0]["provider_id"] == "wamid.7"
    assert shop.obligation(id) is None


def test_a_report_on_somebody_elses_message_is_ignored(shop: Shop) -> None:
    assert not shop.do(sending.report, shop.channel, StatusReport(Status.READ, "wamid.never", "d_never"))


def test_a_report_from_another_channel_does_not_touch_it(shop: Shop) -> None:
    id = shop.rosa_is_with(shop.ana)
    message = shop.reply(id, shop.ana)
    [delivery] = shop.start_sending()

    found = shop.do(sending.report, "ch_other", StatusReport(Status.READ, "wamid.x", delivery))

    assert not found
    assert status(shop, message) == "sending"


def test_an_unconfirmed_message_is_left_to_a_person_and_stays_owed(shop: Shop) -> None:
    id = shop.rosa_is_with(shop.ana)
    message = shop.reply(id, shop.ana)
    shop.send_all(UNCONFIRMED)
    shop.later(3600)

    assert shop.start_sending() == []
    assert status(shop, message) == "unknown"
    assert shop.obligation(id) is not None


def test_an_unconfirmed_answer_of_the_ai_brings_a_person_in_time(shop: Shop) -> None:
    id = shop.rosa_writes()
    shop.ai_turn(id)
    shop.send_all(UNCONFIRMED)

    shop.later(30)
    shop.fire_timers()

    assert shop.conversation(id).state is State.WAITING


def test_what_a_dead_sender_left_behind_is_unknown_not_sent_again(shop: Shop) -> None:
    id = shop.rosa_is_with(shop.ana)
    message = shop.reply(id, shop.ana)
    [delivery] = shop.start_sending()
    shop.later(sending.LEASE_MS / 1000 + 1)

    overdue = shop.within(None, deliveries.overdue_sending)
    for row in overdue:
        shop.do(sending.lost, row["id"])

    assert [row["id"] for row in overdue] == [delivery]
    assert status(shop, message) == "unknown"
    assert shop.start_sending() == []


def test_a_sender_that_is_alive_loses_nothing(shop: Shop) -> None:
    id = shop.rosa_is_with(shop.ana)
    message = shop.reply(id, shop.ana)
    [delivery] = shop.start_sending()

    shop.do(sending.lost, delivery)

    assert status(shop, message) == "sending"


def test_only_who_leased_a_delivery_may_start_or_finish_it(shop: Shop) -> None:
    id = shop.rosa_is_with(shop.ana)
    message = shop.reply(id, shop.ana)
    shop.within(None, deliveries.take_due, worker=WORKER, lease_ms=1000, limit=9)
    delivery = shop.delivery_of(message)["id"]

    assert shop.do(sending.start, delivery, "somebody else") is None
    assert shop.do(sending.start, delivery, WORKER) is not None
    shop.do(sending.finish, delivery, "somebody else", Sent("wamid.stolen"))

    assert status(shop, message) == "sending"


def test_a_delivery_is_not_started_twice(shop: Shop) -> None:
    id = shop.rosa_is_with(shop.ana)
    shop.reply(id, shop.ana)
    [delivery] = shop.start_sending()

    assert shop.do(sending.start, delivery, WORKER) is None


def test_the_customer_is_told_of_the_handoff_only_once_it_has_gone_out(shop: Shop) -> None:
    id = shop.rosa_waits()
    assert shop.handoff(id).told_at is None

    shop.later(2)
    shop.send_all()

    assert shop.handoff(id).told_at == shop.now
    assert shop.events(id).count("handoff.told") == 1


def test_the_first_reply_counts_when_it_was_taken(shop: Shop) -> None:
    id = shop.rosa_is_with(shop.ana)
    shop.reply(id, shop.ana)
    shop.later(3)
    shop.send_all()
    first = shop.handoff(id).first_replied_at
    shop.later(3)
    shop.reply(id, shop.ana, "And another thing.")
    shop.send_all()

    assert first == shop.now - 3000
    assert shop.handoff(id).first_replied_at == first
    assert shop.events(id).count("handoff.first_reply") == 1


@pytest.mark.parametrize("outcome", [Sent(None), Sent("wamid.1")])
def test_a_channel_without_ids_of_its_own_works_too(shop: Shop, outcome: Sent) -> None:
    id = shop.rosa_is_with(shop.ana)
    message = shop.reply(id, shop.ana)

    shop.send_all(outcome)

    assert status(shop, message) == "sent"
    assert shop.messages(id, "teammate")[0]["text"] == "Hello, Ana here."


def test_times_of_each_step_are_kept(shop: Shop) -> None:
    id = shop.rosa_is_with(shop.ana)
    message = shop.reply(id, shop.ana)
    shop.send_all()
    shop.later(1)
    shop.report(message, Status.DELIVERED)
    shop.later(1)
    shop.report(message, Status.READ)

    row = shop.messages(id, "teammate")[0]
    assert [row["sent_at"], row["delivered_at"], row["read_at"]] == [shop.now - 2000, shop.now - 1000, shop.now]
