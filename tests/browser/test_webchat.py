"""The same through the web chat, on a shop's page."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, FrameLocator, Page, expect

from tests.browser.world import PATIENCE_S, Demo, Desk

pytestmark = pytest.mark.browser


@pytest.fixture
def shop(demo: Demo, browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1200, "height": 900})
    context.set_default_timeout(PATIENCE_S * 1000)
    page = context.new_page()
    page.goto(f"{demo.url}/demo/shop")
    yield page
    context.close()


def chat(page: Page) -> FrameLocator:
    """Opens the chat as a visitor does."""
    page.get_by_role("button", name=re.compile("chat", re.IGNORECASE)).last.click()
    return page.frame_locator("iframe[src*='/widget/']")


def write(widget: FrameLocator, text: str) -> None:
    box = widget.get_by_role("textbox")
    box.fill(text)
    box.press("Enter")


def visitor_who_said(desk: Desk, text: str) -> str:
    """The name under which the inbox shows the visitor who wrote this."""
    for conversation in desk.demo.api("/conversations?state=waiting")["items"]:
        said = desk.demo.api(f"/conversations/{conversation['id']}/messages")["items"]
        if any(message["text"] == text for message in said):
            return str(conversation["customer"]["name"])
    raise AssertionError(f"nobody who waits has said {text!r}")


def test_the_ai_answers_a_visitor_and_is_marked_as_one(shop: Page) -> None:
    widget = chat(shop)

    write(widget, "How much does warmline cost?")

    answer = widget.get_by_test_id("message").filter(has_text="free software")
    expect(answer.first).to_be_visible()
    expect(widget.get_by_test_id("who")).to_contain_text(re.compile("AI|Assistant"))


def test_a_visitor_asks_for_a_person_is_answered_and_handed_back(shop: Page, ana: Desk) -> None:
    widget = chat(shop)
    write(widget, "I would like to talk to a person")
    expect(widget.get_by_test_id("waiting")).to_be_visible()

    ana.open(visitor_who_said(ana, "I would like to talk to a person"))
    ana.press("Handle chat")
    expect(widget.locator("header")).to_contain_text("Ana")
    ana.says("Hello from Ana in the shop")
    expect(widget.get_by_test_id("message").filter(has_text="Hello from Ana in the shop")).to_be_visible()
    ana.press("Pass chat to AI")

    expect(widget.get_by_test_id("message").filter(has_text="You're with the assistant again")).to_be_visible()


def test_the_conversation_survives_a_reload(shop: Page) -> None:
    widget = chat(shop)
    write(widget, "How much does warmline cost? (before the reload)")
    expect(widget.get_by_test_id("message").filter(has_text="free software").first).to_be_visible()

    shop.reload()
    again = chat(shop)

    expect(again.get_by_test_id("message").filter(has_text="(before the reload)")).to_be_visible()


def test_a_visitor_never_sees_the_teams_notes(shop: Page, ana: Desk) -> None:
    widget = chat(shop)
    write(widget, "please get me a human being")
    expect(widget.get_by_test_id("waiting")).to_be_visible()
    ana.open(visitor_who_said(ana, "please get me a human being"))
    ana.press("Handle chat")
    expect(ana.pill).to_contain_text("You have it")
    ana.page.keyboard.press("Alt+p")
    ana.page.keyboard.type("secret: a difficult one")
    ana.page.keyboard.press("Enter")
    expect(ana.page.get_by_text("secret: a difficult one").last).to_be_visible()

    ana.page.keyboard.press("Alt+l")
    ana.page.keyboard.type("With you in a second")
    ana.page.keyboard.press("Enter")

    expect(widget.get_by_test_id("message").filter(has_text="With you in a second")).to_be_visible()
    assert widget.get_by_text("secret").count() == 0
