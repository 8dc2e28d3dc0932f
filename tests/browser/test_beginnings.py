"""The first minutes: the demo page, the first owner, an invited colleague, and a crash in the middle."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser, expect

from tests.browser.world import PATIENCE_S, Demo, Desk, Phone, until

pytestmark = pytest.mark.browser
PASSWORD = "a sentence is easy to keep"


def test_the_demo_page_shows_phone_inbox_and_shop_and_the_chips_type(demo: Demo, browser: Browser) -> None:
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    context.set_default_timeout(PATIENCE_S * 1000)
    page = context.new_page()
    page.goto(f"{demo.url}/")

    expect(page).to_have_url(re.compile("/demo"))
    page.get_by_role("button", name="Ask something it knows").click()

    phone = page.frame_locator("iframe[src*='phone=']")
    expect(phone.get_by_text("From:", exact=False).last).to_be_visible()
    expect(page.frame_locator("iframe[src*='/inbox/']").get_by_role("navigation", name="Views")).to_be_visible()
    expect(page.frame_locator("iframe[src*='/demo/shop']").get_by_text("Corner").first).to_be_visible()
    context.close()


@pytest.fixture
def fresh_server(tmp_path: Path) -> Iterator[str]:
    """`warmline serve` for the very first time; gives the line that it prints for the owner."""
    env = os.environ | {"WARMLINE_DATA_DIR": str(tmp_path / "data"), "WARMLINE_PORT": "0", "NO_COLOR": "1"}
    process = subprocess.Popen(
        [sys.executable, "-m", "warmline", "serve"], env=env, stdout=subprocess.PIPE, text=True, bufsize=1
    )
    assert process.stdout
    for line in process.stdout:
        if found := re.search(r"http\S+/inbox/setup\?token=\S+", line):
            yield found.group()
            break
    process.terminate()
    process.wait(20)
    process.stdout.close()


def test_the_first_owner_signs_up_and_invites_a_colleague(fresh_server: str, browser: Browser) -> None:
    context = browser.new_context()
    context.set_default_timeout(PATIENCE_S * 1000)
    page = context.new_page()
    page.goto(fresh_server)
    page.get_by_label(re.compile("^Name of your shop")).fill("Harbour Bakery")
    page.get_by_label("Your name").fill("Lena")
    page.get_by_label(re.compile("e-?mail", re.IGNORECASE)).first.fill("lena@example.com")
    page.get_by_label(re.compile("password", re.IGNORECASE)).first.fill(PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_role("navigation", name="Views")).to_be_visible()

    origin = fresh_server.split("/inbox")[0]
    cookies = {c["name"]: c["value"] for c in context.cookies()}
    made = httpx.post(
        f"{origin}/api/v1/invites", json={"email": "tom@example.com", "role": "agent"},
        cookies=cookies, headers={"Origin": origin}, trust_env=False,
    )  # fmt: skip
    link = made.json()["link"]
    colleague = browser.new_context()
    colleague.set_default_timeout(PATIENCE_S * 1000)
    invited = colleague.new_page()
    invited.goto(link)
    invited.get_by_label("Your name").fill("Tom")
    invited.get_by_label(re.compile("password", re.IGNORECASE)).first.fill(PASSWORD)
    invited.keyboard.press("Enter")

    expect(invited.get_by_role("navigation", name="Views")).to_be_visible()
    colleague.close()
    context.close()


def test_killed_in_the_middle_nothing_is_lost_and_nothing_is_doubled(tmp_path: Path, browser: Browser) -> None:
    demo = Demo(tmp_path)
    demo.start()
    rosa = Phone(demo, "15559999", "Rosa Crash")
    rosa.write("can I talk to someone?")
    rosa.sees("a person from our team")
    ana = Desk.of(demo, browser, "Ana")
    ana.open("Rosa Crash")
    ana.press("Handle chat")
    expect(ana.pill).to_contain_text("You have it")

    demo.kill()
    port = demo.port
    demo.start(port)

    ana.says("Back again after the crash")
    rosa.sees("Back again after the crash")
    rosa.write("still there?")
    expect(ana.thread("Rosa Crash")).to_contain_text("still there?")
    until(lambda: ana.pill.is_visible(), "the owner pill")
    assert len(rosa.received()) == 2
    ana.context.close()
    demo.stop()
