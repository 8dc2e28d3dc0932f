"""The demo as a person would have it: the real program, real pages, and hands to write and click with."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import httpx
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

ROSA = "15550001"
PATIENCE_S = 20.0
T = TypeVar("T")


def until(look: Callable[[], T | None], what: str, seconds: float = PATIENCE_S) -> T:
    """Looks again and again until there is something to see."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if seen := look():
            return seen
        time.sleep(0.05)
    raise AssertionError(f"did not see {what} within {seconds:.0f} s")


@dataclass(slots=True)
class Demo:
    """`warmline demo`, running; it can be killed and started again on the same data."""

    folder: Path
    process: subprocess.Popen[bytes] | None = None
    ready: dict[str, Any] = field(default_factory=dict)

    def start(self, port: int = 0) -> None:
        ready_file = self.folder / "ready.json"
        ready_file.unlink(missing_ok=True)
        command = [sys.executable, "-m", "warmline", "demo", "--port", str(port), "--dir", str(self.folder)]
        self.process = subprocess.Popen(
            [*command, "--no-browser", "--ready-file", str(ready_file)],
            stdout=subprocess.DEVNULL,
            env=os.environ | {"NO_COLOR": "1"},
        )
        until(ready_file.exists, "the demo's ready file", 60)
        self.ready = json.loads(ready_file.read_text())

    def kill(self) -> None:
        """As a power cut would: no time for anything."""
        assert self.process
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self) -> None:
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(20)

    @property
    def url(self) -> str:
        return str(self.ready["url"])

    @property
    def port(self) -> int:
        return int(self.url.rsplit(":", 1)[1])

    def api(self, path: str, who: str = "ana", method: str = "GET", **body: Any) -> Any:
        token = self.ready["agent_tokens"][0 if who == "ana" else 1]
        answer = httpx.request(
            method,
            f"{self.url}/api/v1{path}",
            headers={"Authorization": f"Bearer {token}"},
            json=body or None,
            timeout=20,
            trust_env=False,
        )
        answer.raise_for_status()
        return answer.json() if answer.content else None

    def set(self, **settings: Any) -> None:
        self.api("/workspace", method="PATCH", settings=settings)


@dataclass(slots=True)
class Phone:
    """A customer's phone."""

    demo: Demo
    number: str
    name: str

    def write(self, text: str) -> None:
        answer = httpx.post(
            f"{self._address}/messages", json={"text": text, "name": self.name}, timeout=20, trust_env=False
        )
        answer.raise_for_status()

    def shows(self) -> list[dict[str, Any]]:
        items: list[dict[str, Any]] = httpx.get(f"{self._address}/messages", timeout=20, trust_env=False).json()[
            "items"
        ]
        return items

    def received(self) -> list[str]:
        return [m["text"] for m in self.shows() if m["direction"] == "received"]

    def sees(self, text: str) -> str:
        """Waits until a message that holds this text has arrived."""
        return until(lambda: next((m for m in self.received() if text in m), None), f"{text!r} on {self.name}'s phone")

    @property
    def _address(self) -> str:
        return f"{self.demo.ready['emulator_url']}/control/customers/{self.number}"


@dataclass(slots=True)
class Desk:
    """A teammate at the inbox in a browser of their own."""

    demo: Demo
    context: BrowserContext
    page: Page

    @classmethod
    def of(cls, demo: Demo, browser: Browser, who: str, **options: Any) -> "Desk":
        context = browser.new_context(**({"viewport": {"width": 1440, "height": 900}} | options))
        context.set_default_timeout(PATIENCE_S * 1000)
        desk = cls(demo, context, context.new_page())
        tickets = httpx.get(f"{demo.url}/demo/config.json", trust_env=False).json()["login_tickets"]
        desk.page.goto(f"{demo.url}/inbox/login#ticket={tickets[who]}")
        expect(desk.page.get_by_role("navigation", name="Views")).to_be_visible()
        return desk

    def row(self, name: str) -> Locator:
        return self.page.locator("[data-testid^=row-]").filter(has_text=name)

    def open(self, name: str, view: str = "waiting") -> None:
        self.page.goto(f"{self.demo.url}/inbox/?view={view}")
        self.row(name).click()
        expect(self.thread(name)).to_be_visible()

    def thread(self, name: str) -> Locator:
        return self.page.get_by_label(f"Conversation with {name}")

    def press(self, button: str) -> None:
        self.page.get_by_role("button", name=re.compile(f"^{button}")).last.click()

    def says(self, text: str) -> None:
        box = self.page.get_by_role("textbox", name=re.compile("^Write"))
        box.fill(text)
        box.press("Enter")

    @property
    def pill(self) -> Locator:
        return self.page.get_by_test_id("owner-pill")
