"""The main job through real pages: ask, hand over, claim, reply, take over, hand back, close."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.world import Desk, Phone, until

pytestmark = pytest.mark.browser
Customer = Callable[[str], Phone]


def test_the_ai_answers_and_names_the_article(customer: Customer) -> None:
    rosa = customer("Rosa Asks")

    rosa.write("How much does warmline cost?")

    assert "From: What does warmline cost?" in rosa.sees("free")


def test_a_request_reaches_the_open_inbox_without_reloading(ana: Desk, customer: Customer) -> None:
    rosa = customer("Rosa Rings")

    rosa.write("can I talk to someone?")

    row = ana.row("Rosa Rings")
    expect(row).to_contain_text("Asks for a person")
    expect(row).to_contain_text("can I talk to someone?")
    expect(row.get_by_test_id("wait-clock")).to_have_text(re.compile(r"0:\d\d"))
    card = ana.page.locator("[data-testid^=ring-]").filter(has_text="Rosa Rings")
    expect(card).to_contain_text("is asking for a person")


def test_the_customer_is_told_once_in_their_own_language(customer: Customer) -> None:
    maria = customer("Maria Pide")

    maria.write("quiero hablar con una persona por favor")

    maria.sees("Te paso con una persona de nuestro equipo")
    assert len(maria.received()) == 1


def test_what_the_knowledge_cannot_answer_goes_to_a_person(ana: Desk, customer: Customer) -> None:
    omar = customer("Omar Unknown")

    omar.write("Which hotel in Lisbon has the best rooftop pool?")

    expect(ana.row("Omar Unknown")).to_contain_text(re.compile("no answer", re.IGNORECASE))


def test_a_claim_a_reply_with_ticks_and_a_silent_ai(ana: Desk, customer: Customer) -> None:
    rosa = customer("Rosa Claims")
    rosa.write("I want to speak to a human")
    rosa.sees("a person from our team")

    ana.open("Rosa Claims")
    ana.press("Handle chat")
    expect(ana.pill).to_contain_text("You have it")
    ana.says("Hello Rosa, this is Ana.")
    rosa.sees("this is Ana")

    sent = ana.page.get_by_test_id("message").or_(ana.page.locator("[data-testid^=message-]"))
    expect(sent.filter(has_text="this is Ana").get_by_label(re.compile("Read|Delivered"))).to_be_visible()
    before = len(rosa.received())
    rosa.write("How much does warmline cost?")
    expect(ana.thread("Rosa Claims")).to_contain_text("How much does warmline cost?")
    ana.page.wait_for_timeout(2500)
    assert len(rosa.received()) == before


def test_two_browsers_claim_and_the_loser_learns_who_won(sit_down: Callable[..., Desk], customer: Customer) -> None:
    rosa = customer("Rosa Twice")
    rosa.write("let me talk to a real person")
    ana, ben = sit_down("Ana"), sit_down("Ben")
    ana.open("Rosa Twice")
    ben.open("Rosa Twice")
    # Ben's browser does not hear of it in time, as on a slow line.
    ben.page.route("**/api/v1/stream*", lambda route: route.abort())
    ben.context.set_offline(True)
    ben.context.set_offline(False)

    ana.press("Handle chat")
    expect(ana.pill).to_contain_text("You have it")
    button = ben.page.get_by_role("button", name=re.compile("^Handle chat")).last
    if button.is_visible():
        button.click()

    expect(ben.pill).to_contain_text("Ana has it")


def test_take_over_from_the_ai_hand_back_close_and_write_again(ana: Desk, customer: Customer) -> None:
    rosa = customer("Rosa Circle")
    rosa.write("How much does warmline cost?")
    rosa.sees("free")

    ana.open("Rosa Circle", view="ai")
    ana.press("Continue chat yourself")
    expect(ana.pill).to_contain_text("You have it")
    ana.press("Pass chat to AI")
    expect(ana.pill).to_contain_text("AI is answering")
    rosa.sees("You're with the assistant again")
    ana.press("Continue chat yourself")
    expect(ana.pill).to_contain_text("You have it")
    ana.press("Close")
    expect(ana.pill).to_contain_text("Closed")
    rosa.sees("We're closing this conversation")

    ana.page.goto(f"{ana.demo.url}/inbox/?view=closed")
    expect(ana.row("Rosa Circle")).to_be_visible()
    rosa.write("How much does warmline cost, again?")
    expect(ana.row("Rosa Circle")).to_be_hidden()
    until(lambda: sum("free" in text for text in rosa.received()) >= 2, "a second answer")


def test_the_thread_shows_what_the_ai_looked_up(ana: Desk, customer: Customer) -> None:
    rosa = customer("Rosa Reads")
    rosa.write("How much does warmline cost?")
    rosa.sees("free")
    ana.open("Rosa Reads", view="ai")

    ana.page.get_by_text("AI looked in the knowledge").first.click()

    expect(ana.thread("Rosa Reads")).to_contain_text("search_knowledge")


def test_nobody_comes_and_the_customer_is_told_the_truth(ana: Desk, customer: Customer) -> None:
    ana.demo.set(claim_limit_s=2)
    try:
        rosa = customer("Rosa Waits")
        rosa.write("I need a human please")

        rosa.sees("nobody from our team has been able to answer yet")
        ana.open("Rosa Waits")
        expect(ana.thread("Rosa Waits")).to_contain_text("Nobody came in time")
    finally:
        ana.demo.set(claim_limit_s=90)


def test_everything_works_by_keyboard(ana: Desk, customer: Customer) -> None:
    rosa = customer("Rosa Keys")
    rosa.write("can I speak with an agent?")
    ana.open("Rosa Keys")
    ana.page.locator("body").press("Escape")

    ana.page.keyboard.press("Alt+t")
    expect(ana.pill).to_contain_text("You have it")
    ana.page.keyboard.press("Alt+l")
    ana.page.keyboard.type("Typed without a mouse")
    ana.page.keyboard.press("Enter")
    rosa.sees("Typed without a mouse")
    ana.page.keyboard.press("Alt+b")

    expect(ana.pill).to_contain_text("AI is answering")


def test_on_a_phone_sized_screen_the_thread_slides_over_the_list(
    sit_down: Callable[..., Desk], customer: Customer
) -> None:
    rosa = customer("Rosa Small")
    rosa.write("can somebody real help me?")
    ana = sit_down("Ana", viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)

    ana.open("Rosa Small")
    ana.press("Handle chat")

    expect(ana.pill).to_contain_text("You have it")
    assert ana.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_a_hostile_message_runs_nothing(ana: Desk, customer: Customer) -> None:
    eve = customer("<img src=x onerror=alert(1)>")
    seen: list[str] = []
    ana.page.on("dialog", lambda dialog: seen.append(dialog.message))
    ana.page.on("request", lambda request: seen.append(request.url) if request.url.endswith("/x") else None)
    text = "<script>alert(2)</script> <img src=x onerror=alert(3)> [a](javascript:alert(4)) can I talk to someone?"

    eve.write(text)
    ana.open("<img src=x")

    expect(ana.page.get_by_text("<script>alert(2)</script>").last).to_be_visible()
    assert seen == []
