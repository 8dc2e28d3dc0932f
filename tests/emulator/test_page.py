"""The phones in a browser."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest
from playwright.async_api import Browser, Page, async_playwright, expect

from tests.emulator.world import ROSA
from tests.support.chromium import chromium_path, launch_args
from whatsapp_emulator import EmulatorConfig, RunningEmulator, running

pytestmark = pytest.mark.browser
MESSAGES = "/v25.0/100000000000001/messages"


@pytest.fixture
async def emulator() -> AsyncIterator[RunningEmulator]:
    async with running(EmulatorConfig(options={"access_token": "t", "auto_read_s": 0.2})) as made:
        yield made


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        made = await playwright.chromium.launch(executable_path=chromium_path(), args=launch_args())
        yield made
        await made.close()


@pytest.fixture
async def phone(emulator: RunningEmulator, browser: Browser) -> Page:
    page = await browser.new_page()
    await page.goto(f"{emulator.url}/?phone={ROSA}&name=Rosa+Diaz&embed=1")
    return page


async def business_sends(emulator: RunningEmulator, text: str) -> None:
    body = {"messaging_product": "whatsapp", "to": ROSA, "type": "text", "text": {"body": text}}
    async with httpx.AsyncClient(base_url=emulator.url) as http:
        answer = await http.post(MESSAGES, json=body, headers={"Authorization": "Bearer t"})
        assert answer.status_code == 200, answer.text


async def test_a_customer_writes_and_sees_the_answer_with_its_ticks(emulator: RunningEmulator, phone: Page) -> None:
    await phone.get_by_label("Message", exact=True).fill("Are you open?")
    await phone.keyboard.press("Enter")
    await expect(phone.locator(".bubble.right .ticks.delivered")).to_be_visible()

    await business_sends(emulator, "Yes, *until six*")

    answer = phone.locator(".bubble", has_text="Yes, until six")
    await expect(answer.locator("strong")).to_have_text("until six")
    await expect(answer.locator(".ticks.read")).to_be_visible()
    await expect(phone.locator(".bubble[data-id]")).to_have_count(2)


async def test_a_reply_from_the_shops_phone_reaches_the_customer(
    emulator: RunningEmulator, browser: Browser, phone: Page
) -> None:
    await phone.get_by_label("Message", exact=True).fill("Hello?")
    await phone.get_by_role("button", name="Send").click()
    owner = await browser.new_page()
    await owner.goto(f"{emulator.url}/?view=owner")

    await owner.get_by_role("button", name="Rosa Diaz").click()
    await owner.get_by_label("Message", exact=True).fill("Ana here")
    await owner.keyboard.press("Enter")

    await expect(phone.locator(".bubble", has_text="Ana here")).to_be_visible()


async def test_a_local_page_around_the_frame_can_write_for_the_user(
    emulator: RunningEmulator, browser: Browser
) -> None:
    page = await browser.new_page()
    async with a_page_around(emulator) as address:
        await page.goto(address)
        phone = page.frame_locator("iframe")
        await expect(phone.get_by_label("Message", exact=True)).to_be_visible()

        await page.evaluate("frames[0].postMessage({type: 'type', text: 'Can I talk'}, '*')")
        await expect(phone.get_by_label("Message", exact=True)).to_have_value("Can I talk")
        await page.evaluate("frames[0].postMessage({type: 'send', text: 'Can I talk to someone?'}, '*')")

        await expect(phone.locator(".bubble.right")).to_contain_text("Can I talk to someone?")


async def test_a_phone_shows_the_chat_with_one_of_several_numbers(emulator: RunningEmulator, browser: Browser) -> None:
    async with httpx.AsyncClient(base_url=emulator.url) as http:
        await http.post("/control/numbers", json={"display_phone_number": "15550000200", "name": "Night shop"})
        second = (await http.get("/control/numbers")).json()["items"][1]["phone_number_id"]
        pages = [await browser.new_page() for _ in range(2)]
        await pages[0].goto(f"{emulator.url}/?phone={ROSA}&embed=1")
        await pages[1].goto(f"{emulator.url}/?phone={ROSA}&number={second}&embed=1")
        await expect(pages[1].locator(".bar-name")).to_have_text("Night shop")
        await pages[1].get_by_label("Message", exact=True).fill("Are you open at night?")
        await pages[1].keyboard.press("Enter")
        await expect(pages[1].locator(".bubble.right .ticks.delivered")).to_be_visible()

        shown = (await http.get(f"/control/customers/{ROSA}/messages?number={second}")).json()["items"]

    assert [one["text"] for one in shown] == ["Are you open at night?"]
    await expect(pages[0].locator(".bubble[data-id]")).to_have_count(0)


async def test_markup_in_a_message_stays_text(emulator: RunningEmulator, phone: Page) -> None:
    text = '<img src=x onerror=alert(1)> https://a.example/"><b>'
    await phone.get_by_label("Message", exact=True).fill(text)
    await phone.keyboard.press("Enter")

    await expect(phone.locator(".bubble.right .words")).to_have_text(text)
    assert await phone.locator(".bubble img, .bubble b").count() == 0


async def test_the_desk_shows_the_banner_and_all_three_phones(emulator: RunningEmulator, browser: Browser) -> None:
    page = await browser.new_page()
    await page.goto(emulator.url)

    await expect(page.get_by_role("note")).to_have_text("Simulator: nothing here reaches WhatsApp")
    await expect(page.locator(".handset")).to_have_count(3)


async def waha(emulator: RunningEmulator, path: str, **body: str) -> None:
    async with httpx.AsyncClient(base_url=f"{emulator.url}/gateways/waha/api") as http:
        answer = await http.post(path, json=body, headers={"X-Api-Key": "EMULATOR-waha-key"})
        assert answer.is_success, answer.text


async def test_an_alert_arrives_in_the_group_and_a_teammate_quotes_it(
    emulator: RunningEmulator, browser: Browser
) -> None:
    page = await browser.new_page()
    await page.goto(f"{emulator.url}/?view=group&as=Ben&embed=1")
    await waha(emulator, "/default/groups/join", code="EmulatorTeamGroup00001")
    await waha(emulator, "/sendText", session="default", chatId="120363000000000001@g.us", text="Rosa needs a person")
    alert = page.locator(".bubble", has_text="Rosa needs a person")
    await expect(alert.locator(".who")).to_have_text("Corner Shop")
    await expect(page.locator(".bar-note")).to_have_text("Ana, Ben, Lee, linked phone (WAHA)")

    await alert.get_by_label("Reply").click()
    await page.get_by_label("Message", exact=True).fill("I take it")
    await page.keyboard.press("Enter")

    answer = page.locator(".bubble.right")
    await expect(answer.locator(".quote")).to_have_text("Rosa needs a person")
    await expect(answer.locator(".ticks.delivered")).to_be_visible()
    async with httpx.AsyncClient(base_url=emulator.url) as http:
        shown = (await http.get("/control/groups/EmulatorTeamGroup00001/messages")).json()["items"]
    assert [(one["name"], one["reply_to"]) for one in shown] == [("Corner Shop", None), ("Ben", shown[0]["id"])]


async def test_a_linked_phone_is_unlinked_and_scanned_on_the_desk(emulator: RunningEmulator, browser: Browser) -> None:
    page = await browser.new_page()
    await page.goto(emulator.url)
    row = page.locator("[data-gateway=waha]")
    await expect(row).to_contain_text("WAHA: linked")

    await row.get_by_role("button", name="Log out").click()
    await expect(row).to_have_attribute("data-state", "logged_out")
    await row.get_by_role("button", name="Scan").click()

    await expect(row).to_have_attribute("data-state", "working")


@asynccontextmanager
async def a_page_around(emulator: RunningEmulator) -> AsyncIterator[str]:
    """Another local server, as the demo is: its page holds the phone in a frame."""
    html = f'<iframe width=380 height=600 src="{emulator.url}/?phone={ROSA}&embed=1"></iframe>'
    head = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {len(html)}\r\n\r\n"

    async def answer(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write((head + html).encode())
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
