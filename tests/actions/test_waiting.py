"""Nobody is left waiting in silence: limits, rings, and who is responsible in the end."""

from itertools import pairwise

from tests.actions.shop import FINAL, GIVE_UP, SAY, Shop
from warmline.actions.handoffs import transfer
from warmline.actions.waiting import ring
from warmline.domain.conversation import State
from warmline.domain.handoff import Status


def owner(shop: Shop, id: str) -> tuple[str, str | None]:
    owed = shop.obligation(id)
    assert owed is not None
    return owed["owner_kind"], owed["owner_id"]


def test_every_handoff_is_told_to_the_customer_exactly_once(shop: Shop) -> None:
    id = shop.rosa_waits()
    shop.send_all()
    for _ in range(5):
        shop.later(120)
        shop.fire_timers()
        shop.send_all()

    assert shop.notices(id).count("handoff") == 1


def test_the_notice_carries_the_workspaces_promise(shop: Shop) -> None:
    shop.settings(response_promise="Usually within 5 minutes.")
    id = shop.rosa_waits()

    [notice] = shop.messages(id, "system")
    assert notice["text"].endswith("Usually within 5 minutes.")


def test_the_notice_is_in_the_customers_language(shop: Shop) -> None:
    id = shop.rosa_writes("Hola, ¿puedo hablar con una persona, por favor?")
    shop.ai_turn(id, GIVE_UP)

    [notice] = shop.messages(id, "system")
    assert notice["text"].startswith("Te paso con una persona")


def test_it_rings_at_once_when_a_person_is_asked_for(shop: Shop) -> None:
    id = shop.rosa_waits()

    assert "ring" in shop.fire_timers()

    handoff = shop.handoff(id)
    assert (handoff.rings, handoff.alerted_at) == (1, shop.now)
    assert "handoff.alerted" in shop.events(id), "open inboxes learn of it too"
    assert shop.timer("ring", id) is None, "the next ring comes when the limit has run out"


def test_when_nobody_comes_in_time_the_customer_is_told_the_truth_once(shop: Shop) -> None:
    id = shop.rosa_waits()
    shop.fire_timers()

    shop.later(240)
    shop.fire_timers()
    shop.later(60)
    shop.fire_timers()

    assert shop.notices(id) == ["handoff", "nobody"]
    assert shop.handoff(id).unclaimed_at == shop.now - 60_000
    assert shop.events(id).count("handoff.unclaimed") == 1


def test_after_the_limit_it_rings_again_and_again_then_hourly_for_the_owner(shop: Shop) -> None:
    shop.settings(rings=3, ring_again_s=60)
    id = shop.rosa_waits()
    shop.fire_timers()
    rings: list[int] = []
    shop.later(240)
    for _ in range(4 * 60):
        shop.fire_timers()
        if shop.handoff(id).rings > len(rings) + 1:
            rings.append(shop.now)
        shop.later(60)

    gaps = [round((b - a) / 60_000) for a, b in pairwise(rings)]
    assert gaps == [1, 1, 60, 60, 60]
    assert shop.handoff(id).priority == "high"


def test_the_owner_is_responsible_for_what_nobody_took(shop: Shop) -> None:
    id = shop.rosa_waits()
    shop.later(240)
    shop.fire_timers()

    assert owner(shop, id) == ("teammate", shop.lee.id)
    assert shop.timer("owed", id) is not None


def test_writing_again_does_not_take_it_off_the_owners_hands(shop: Shop) -> None:
    id = shop.rosa_waits()
    shop.later(240)
    shop.fire_timers()

    shop.rosa_writes("Hello?")

    assert owner(shop, id) == ("teammate", shop.lee.id)


def test_what_is_owed_stays_on_the_clock_for_days(shop: Shop) -> None:
    id = shop.rosa_waits()
    for _ in range(48):
        shop.later(3600)
        shop.fire_timers()

        assert shop.obligation(id) is not None
        assert shop.timer("owed", id) is not None
        assert shop.timer("ring", id) is not None
    assert shop.notices(id) == ["handoff", "nobody"]


def test_a_claim_stops_the_ringing(shop: Shop) -> None:
    id = shop.rosa_waits()
    shop.later(240)
    shop.fire_timers()

    shop.claim(id, shop.ana)

    assert shop.timer("ring", id) is None
    assert owner(shop, id) == ("teammate", shop.ana.id)


def test_a_ring_that_was_already_due_rings_nobody_after_the_claim(shop: Shop) -> None:
    id = shop.rosa_waits()
    handoff = shop.handoff(id)
    shop.claim(id, shop.ana)

    assert shop.do(ring, handoff.id) is None
    assert shop.handoff(id).rings == 0


def test_each_move_passes_the_obligation_on(shop: Shop) -> None:
    id = shop.rosa_writes("Can I talk to someone?")
    owners = [owner(shop, id)]
    shop.ai_turn(id, GIVE_UP)
    owners.append(owner(shop, id))
    shop.claim(id, shop.ana)
    owners.append(owner(shop, id))
    shop.hand_back(id, shop.ana)
    owners.append(owner(shop, id))

    assert owners == [("ai", None), ("team", None), ("teammate", shop.ana.id), ("ai", None)]


def test_transferring_puts_it_back_on_the_team(shop: Shop) -> None:
    id = shop.rosa_is_with(shop.ana)

    shop.do(transfer, id, shop.ana, "speaks Spanish")

    assert owner(shop, id) == ("team", None)
    assert shop.handoff(id).status is Status.PENDING
    assert "ring" in shop.fire_timers()


def test_the_ai_must_have_answered_in_time_or_a_person_is_asked(shop: Shop) -> None:
    id = shop.rosa_writes()
    shop.later(30)

    assert "owed" in shop.fire_timers()

    assert shop.conversation(id).state is State.WAITING
    assert shop.handoff(id).reason == "the AI did not answer in time"
    assert shop.notices(id) == ["handoff"]


def test_a_teammate_who_does_not_answer_is_reminded_as_long_as_it_takes(shop: Shop) -> None:
    id = shop.rosa_is_with(shop.ana)
    for _ in range(3):
        shop.later(600)
        shop.fire_timers()

    assert shop.events(id).count("obligation.overdue") == 3
    assert shop.timer("owed", id) is not None


def test_handing_back_wakes_the_ai_for_what_is_unanswered(shop: Shop) -> None:
    id = shop.rosa_is_with(shop.ana)
    shop.hand_back(id, shop.ana)

    assert "ai_turn" in shop.fire_timers(ai=SAY)

    assert [row["status"] for row in shop.messages(id, "ai")] == ["queued"]
    shop.send_all()
    assert shop.obligation(id) is None


def test_handing_back_with_everything_answered_leaves_the_ai_in_peace(shop: Shop) -> None:
    id = shop.rosa_is_with(shop.ana)
    shop.reply(id, shop.ana)
    shop.send_all()

    shop.hand_back(id, shop.ana)

    assert shop.timer("ai_turn", id) is None
    assert shop.obligation(id) is None
    assert shop.notices(id) == ["handoff", "handed_back"]


def test_the_ai_does_not_answer_again_what_a_reply_on_its_way_answers(shop: Shop) -> None:
    id = shop.rosa_is_with(shop.ana)
    shop.reply(id, shop.ana)
    shop.hand_back(id, shop.ana)

    shop.fire_timers(ai=SAY)

    assert shop.messages(id, "ai") == []
    shop.send_all()
    assert shop.obligation(id) is None


def test_a_reply_that_fails_after_the_hand_back_is_not_forgotten(shop: Shop) -> None:
    id = shop.rosa_is_with(shop.ana)
    shop.reply(id, shop.ana)
    shop.hand_back(id, shop.ana)
    [delivery] = shop.start_sending()
    shop.finish(delivery, FINAL)

    for _ in range(3):
        shop.later(60)
        shop.fire_timers(ai=SAY)
        shop.send_all()

    assert shop.messages(id, "ai") or shop.conversation(id).state is State.WAITING


def test_the_ai_speaks_again_after_the_hand_back(shop: Shop) -> None:
    id = shop.rosa_is_with(shop.ana)
    shop.reply(id, shop.ana)
    shop.send_all()
    shop.hand_back(id, shop.ana)
    shop.send_all()

    shop.rosa_writes("And on Sundays?")

    assert shop.ai_turn(id)
    assert shop.send_all() == 1


def test_closing_ends_everything_that_was_owed(shop: Shop) -> None:
    id = shop.rosa_waits()
    shop.close(id, shop.ana)

    assert shop.obligation(id) is None
    assert [shop.timer(kind, id) for kind in ("owed", "ring", "ai_turn")] == [None, None, None]
    assert shop.handoff(id).status is Status.RESOLVED


def test_closing_says_goodbye_unless_it_is_to_be_silent(shop: Shop) -> None:
    aloud, silent = shop.rosa_waits(), shop.rosa_writes(who="15550002")
    shop.close(aloud, shop.ana, silent=False)
    shop.close(silent, shop.ana, silent=True)

    assert shop.notices(aloud) == ["handoff", "closing"]
    assert shop.notices(silent) == []


def test_a_workspace_may_close_without_a_word(shop: Shop) -> None:
    shop.settings(closing_enabled=False)
    id = shop.rosa_writes()

    shop.close(id, shop.ana, silent=False)

    assert shop.notices(id) == []
