"""Makes the pictures of the README anew: starts a demo, plays a story in it, and photographs its pages.

    python docs/images/make_images.py

Everything in the pictures is the real program. It needs a Chromium on the machine, as the browser tests do.
"""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
PATIENCE_S = 30.0
DESKTOP, PHONE, SHOP = (1440, 900), (390, 844), (1280, 800)


@dataclass(frozen=True, slots=True)
class Demo:
    """A running demo, and hands to write and act in it."""

    ready: dict[str, Any]

    @property
    def url(self) -> str:
        return str(self.ready["url"])

    def writes(self, phone: str, name: str, text: str) -> None:
        """A customer writes on WhatsApp."""
        address = f"{self.ready['emulator_url']}/control/customers/{phone}/messages"
        httpx.post(address, json={"text": text, "name": name}, trust_env=False).raise_for_status()

    def does(self, who: str, method: str, path: str, **body: str) -> Any:
        """A teammate acts through the API."""
        token = self.ready["agent_tokens"][("Ana", "Ben").index(who)]
        answer = httpx.request(
            method, f"{self.url}/api/v1{path}", json=body, headers={"Authorization": f"Bearer {token}"}, trust_env=False
        )
        answer.raise_for_status()
        return answer.json()

    def conversation(self, name: str, state: str) -> str:
        """The customer's conversation, once it has come into this state."""
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            for item in self.does("Ana", "GET", f"/conversations?state={state}")["items"]:
                if item["customer"]["name"] == name:
                    return str(item["id"])
            time.sleep(0.1)
        raise SystemExit(f"{name}'s conversation did not come into the state {state}.")


@contextmanager
def demo() -> Iterator[Demo]:
    with tempfile.TemporaryDirectory() as folder:
        ready = Path(folder) / "ready.json"
        command = [sys.executable, "-m", "warmline", "demo", "--no-browser", "--port", "0"]
        process = subprocess.Popen(  # noqa: S603
            [*command, "--dir", folder, "--ready-file", str(ready)], cwd=ROOT, stdout=subprocess.DEVNULL
        )
        try:
            end = time.monotonic() + 2 * PATIENCE_S
            while not ready.exists():
                if process.poll() is not None or time.monotonic() > end:
                    raise SystemExit("The demo does not start: try bin/demo to see why.")
                time.sleep(0.1)
            yield Demo(json.loads(ready.read_text()))
        finally:
            process.terminate()
            process.wait(PATIENCE_S)


@contextmanager
def browser() -> Iterator[Browser]:
    found = subprocess.run([sys.executable, "-m", "tests.support.chromium"], cwd=ROOT, capture_output=True, text=True)
    if found.returncode != 0:
        raise SystemExit(found.stderr.strip())
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=found.stdout.strip())
        yield started
        started.close()


def opened(started: Browser, address: str, size: tuple[int, int], **options: Any) -> Page:
    width, height = size
    page = started.new_page(viewport={"width": width, "height": height}, color_scheme="light", **options)
    page.set_default_timeout(1000 * PATIENCE_S)
    page.goto(address)
    return page


def inbox(started: Browser, running: Demo, path: str, size: tuple[int, int], **options: Any) -> Page:
    """The inbox in a browser of its own, signed in as Ana."""
    page = opened(started, running.ready["login_url"], size, **options)
    expect(page.get_by_role("navigation", name="Views")).to_be_visible()
    page.goto(f"{running.url}/inbox/{path}")
    return page


def photograph(page: Page, name: str) -> None:
    """Nothing is pointed at, nothing is being typed, everything that moves has come to rest."""
    page.mouse.move(1, 1)
    page.evaluate("document.activeElement?.blur()")
    page.wait_for_timeout(800)
    path = HERE / name
    page.screenshot(path=path)
    print(f"{path.relative_to(ROOT)}: {path.stat().st_size // 1000} kB")


def row(place: Any, name: str) -> Locator:
    found: Locator = place.locator("[data-testid^=row-]").filter(has_text=name)
    return found


def the_demo(started: Browser, running: Demo) -> None:
    """While Ana reads along with a visitor of the shop, Rosa asks what no article answers, and it rings."""
    page = opened(started, f"{running.url}/demo", DESKTOP)
    phone = page.frame_locator("iframe[src*='phone=']")
    team = page.frame_locator("iframe[src*='/inbox/']")
    chat = page.frame_locator("iframe[src*='/demo/shop']").frame_locator("iframe[src*='/widget/']")

    page.locator("[data-chip=shop]").click()
    chat.get_by_role("button", name="How much does it cost?").click()
    expect(chat.get_by_test_id("sources")).to_be_visible()
    row(team, "Visitor").click()
    page.locator("[data-chip=knows]").click()
    expect(phone.get_by_text("From:")).to_be_visible()
    page.locator("[data-chip=unknown]").click()
    expect(team.locator("[data-testid^=ring-]")).to_contain_text("Rosa Diaz")
    expect(phone.get_by_text("I'm passing you to a person")).to_be_visible()
    page.wait_for_timeout(2000)  # The phone reads what it got, and the ticks turn blue.
    photograph(page, "demo.png")


def the_inbox(started: Browser, running: Demo) -> None:
    """A working morning: one customer waits, others are with the AI and with Ben; Ana has Rosa."""
    running.writes("15550102", "Li Wei", "Where is my data stored?")
    running.writes("15550103", "Jonas Weber", "Ich möchte mit einem Mitarbeiter sprechen")
    jonas = running.conversation("Jonas Weber", "waiting")
    running.does("Ben", "POST", f"/conversations/{jonas}/claim")
    running.does(
        "Ben", "POST", f"/conversations/{jonas}/messages", text="Hallo Jonas, hier ist Ben. Wie kann ich helfen?"
    )
    running.writes("15550104", "Amara Okafor", "My parcel is three days late, let me talk to a human")
    running.conversation("Amara Okafor", "waiting")
    rosa = running.conversation("Rosa Diaz", "waiting")
    page = inbox(started, running, f"c/{rosa}?view=all", DESKTOP)
    page.get_by_role("button", name="Handle chat").last.click()
    page.get_by_role("tab", name="Note").click()
    page.get_by_role("textbox", name="Note").fill("Workshop says the next batch comes on 3 March.")
    page.get_by_role("textbox", name="Note").press("Enter")
    page.get_by_role("tab", name="Reply").click()
    page.get_by_role("textbox", name="Write").fill(
        "Hi Rosa, Ana here. It is back on 3 March. Shall I keep one for you?"
    )
    page.get_by_role("textbox", name="Write").press("Enter")
    running.writes("15550001", "Rosa Diaz", "Yes please, that would be lovely!")
    expect(page.get_by_label("Conversation with Rosa Diaz")).to_contain_text("Yes please")
    photograph(page, "inbox.png")


def the_inbox_on_a_phone(started: Browser, running: Demo) -> None:
    amara = running.conversation("Amara Okafor", "waiting")
    page = inbox(started, running, f"c/{amara}?view=waiting", PHONE, has_touch=True, is_mobile=True)
    expect(page.get_by_role("button", name="Handle chat").last).to_be_visible()
    photograph(page, "inbox-phone.png")


def the_chat(started: Browser, running: Demo) -> None:
    """A visitor of the shop asks for a person, and Ben comes."""
    page = opened(started, f"{running.url}/demo/shop", SHOP)
    page.get_by_role("button", name="chat").last.click()
    chat = page.frame_locator("iframe[src*='/widget/']")
    chat.get_by_role("button", name="Which languages does it speak?").click()
    expect(chat.get_by_test_id("sources")).to_be_visible()
    chat.get_by_role("textbox").fill("Can I talk to a person about an order?")
    chat.get_by_role("textbox").press("Enter")
    expect(chat.get_by_test_id("waiting")).to_be_visible()
    waiting = running.does("Ben", "GET", "/conversations?state=waiting")["items"]
    visitor = next(item["id"] for item in waiting if item["channel"]["kind"] == "webchat")
    running.does("Ben", "POST", f"/conversations/{visitor}/claim")
    running.does("Ben", "POST", f"/conversations/{visitor}/messages", text="Of course! I'm Ben. Which order is it?")
    expect(chat.get_by_test_id("message").filter(has_text="I'm Ben")).to_be_visible()
    photograph(page, "widget.png")


def main() -> None:
    with demo() as running, browser() as started:
        the_demo(started, running)
        the_inbox(started, running)
        the_inbox_on_a_phone(started, running)
        the_chat(started, running)


if __name__ == "__main__":
    main()
