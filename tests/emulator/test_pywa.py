"""An independent client of the Cloud API, pywa, drives the emulator and reads its webhooks.

It was written by others from the same documentation, so what the two agree on is not our own mistake twice.
"""

import asyncio
import base64
import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from pywa_async import errors, handlers
from pywa_async.client import WhatsApp
from pywa_async.types.account_update import AccountUpdate
from pywa_async.types.callback import Button, CallbackButton
from pywa_async.types.calls import CallConnect, CallTerminate, CallTerminateStatus
from pywa_async.types.message import Message, OutgoingMessage
from pywa_async.types.message_status import MessageStatus
from pywa_async.types.templates import (
    BodyText,
    Template,
    TemplateCategory,
    TemplateLanguage,
    TemplateStatus,
    TemplateStatusUpdate,
)

from tests.emulator.world import ACCOUNT, LI, NUMBER, ROSA, SECRET, TOKEN
from whatsapp_emulator import EmulatorConfig, create_app

DAY = 24 * 3600
HANDLERS = (
    handlers.MessageHandler,
    handlers.MessageStatusHandler,
    handlers.CallbackButtonHandler,
    handlers.CallConnectHandler,
    handlers.CallTerminateHandler,
    handlers.OutgoingMessageHandler,
    handlers.TemplateStatusUpdateHandler,
    handlers.AccountUpdateHandler,
)


@dataclass
class Business:
    """A program written with pywa; `heard` holds what its handlers were called with."""

    wa: WhatsApp
    http: httpx.AsyncClient  # the emulator's control API
    heard: list[Any] = field(default_factory=list)

    async def control(self, path: str, **body: Any) -> Any:
        answer = await self.http.post(f"/control/{path}", json=body)
        assert answer.is_success, answer.text
        return answer.json()

    async def until_heard(self, kind: type, count: int = 1) -> list[Any]:
        for _ in range(400):
            found = [one for one in self.heard if isinstance(one, kind)]
            if len(found) >= count:
                return found
            await asyncio.sleep(0.01)
        raise AssertionError(f"heard only {self.heard}")


@pytest.fixture
async def business() -> AsyncIterator[Business]:
    receiver = FastAPI()
    options = {"callback_url": "http://business.test/", "verify_token": "verify-me", "app_secret": SECRET}
    quick = {"access_token": TOKEN, "sent_s": 0.01, "delivered_s": 0.02, "auto_read_s": 0.02}
    app = create_app(EmulatorConfig(options={**options, **quick}), transport=httpx.ASGITransport(receiver))
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=httpx.ASGITransport(app)) as session,
        httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://127.0.0.1") as http,
    ):
        wa = WhatsApp(
            NUMBER,
            TOKEN,
            session=session,
            server=receiver,
            verify_token="verify-me",
            app_secret=SECRET,
            waba_id=ACCOUNT,
        )
        session.base_url = httpx.URL("http://127.0.0.1/v25.0")  # it always sets Meta's own
        made = Business(wa, http)
        for handler in HANDLERS:
            wa.add_handlers(handler(_keeper(made)))
        yield made


def _keeper(business: Business) -> Any:
    async def keep(_: WhatsApp, update: Any) -> None:
        business.heard.append(update)

    return keep


async def test_it_verifies_our_challenge_and_our_signatures(business: Business) -> None:
    assert (await business.control("verification"))["verified"] is True

    await business.control(f"customers/{ROSA}/messages", text="¡Hola! 😀", name="Rosa Díaz")

    (message,) = await business.until_heard(Message)
    assert (message.text, message.from_user.wa_id, message.from_user.name) == ("¡Hola! 😀", ROSA, "Rosa Díaz")


async def test_it_refuses_what_is_signed_with_another_secret(
    business: Business, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    await business.control("config", app_secret="another")

    refused = await business.http.post("/control/webhooks", content=b'{"object": "x"}')

    assert refused.json()["status"] == 403


async def test_its_answer_reaches_the_phone_and_it_reads_our_statuses(business: Business) -> None:
    await business.control(f"customers/{ROSA}/messages", text="hello")
    (message,) = await business.until_heard(Message)

    sent = await message.reply("hi *Rosa*", quote=True, tracker="t1")

    statuses = await business.until_heard(MessageStatus, 3)
    assert {str(one.status) for one in statuses} == {"sent", "delivered", "read"}
    assert ({one.id for one in statuses}, {one.tracker for one in statuses}) == ({sent.id}, {"t1"})
    shown = (await business.http.get(f"/control/customers/{ROSA}/messages")).json()["items"][-1]
    assert (shown["text"], shown["reply_to"], shown["id"]) == ("hi *Rosa*", message.id, sent.id)


async def test_it_marks_as_read_and_types(business: Business) -> None:
    await business.control(f"customers/{ROSA}/messages", text="hello")
    (message,) = await business.until_heard(Message)

    assert await business.wa.mark_message_as_read(message.id)
    assert await business.wa.indicate_typing(message.id)

    told = (await business.http.get(f"/control/customers/{ROSA}/messages")).json()
    assert (told["items"][0]["status"], told["typing_until"] is not None) == ("read", True)


async def test_it_understands_our_refusals(business: Business) -> None:
    await business.control(f"customers/{ROSA}/messages", text="hello")
    await business.control("clock", advance_s=DAY + 1)
    with pytest.raises(errors.ReEngagementMessage):
        await business.wa.send_message(ROSA, "too late")

    await business.control("faults", send_error={"code": 130429, "times": 1})
    with pytest.raises(errors.RateLimitHit):
        await business.wa.send_message(ROSA, "too many")

    await business.control("faults", token_expired=True)
    with pytest.raises(errors.AuthorizationError):
        await business.wa.send_message(ROSA, "who are you?")


async def test_it_reads_a_failure_that_comes_later(business: Business) -> None:
    await business.control("faults", window_error_async=True)
    await business.control(f"customers/{ROSA}/messages", text="hello", at=1.0)
    await business.until_heard(Message)

    sent = await business.wa.send_message(ROSA, "too late")

    pending = (await business.http.get("/control/customers/" + ROSA + "/messages?include=failed")).json()
    assert (sent.id, pending["items"][-1]["error"]["code"]) == (pending["items"][-1]["id"], 131047)


async def test_buttons_it_sends_can_be_tapped(business: Business) -> None:
    await business.control(f"customers/{ROSA}/messages", text="hello")
    await business.until_heard(Message)
    buttons = [
        Button("Keep waiting", callback_data="wait"),
        Button("Leave a message", callback_data="leave"),
    ]

    sent = await business.wa.send_message(ROSA, "Nobody is here yet.", buttons=buttons)
    tapped = {"type": "button_reply", "button_reply": {"id": "wait", "title": "Keep waiting"}}
    await business.control(f"customers/{ROSA}/messages", type="interactive", interactive=tapped, reply_to=sent.id)

    (tap,) = await business.until_heard(CallbackButton)
    assert (tap.data, tap.title, tap.reply_to_message.id) == ("wait", "Keep waiting", sent.id)


async def test_media_goes_both_ways(business: Business) -> None:
    picture = bytes(range(256)) * 4
    file = {"base64": base64.b64encode(picture).decode(), "mime_type": "image/png"}
    await business.control(f"customers/{ROSA}/messages", type="image", image={"caption": "broken"}, file=file)
    (message,) = await business.until_heard(Message)

    found = await business.wa.get_media_url(message.image.id)
    assert await business.wa.get_media_bytes(found.url) == picture
    await business.wa.send_image(ROSA, picture, caption="Like this?", mime_type="image/png")

    shown = (await business.http.get(f"/control/customers/{ROSA}/messages")).json()["items"][-1]
    assert (shown["type"], shown["text"]) == ("image", "Like this?")
    assert (await business.http.get(f"/control/media/{shown['content']['id']}")).content == picture


async def test_templates_are_listed_made_and_sent(business: Business) -> None:
    await business.control(f"customers/{ROSA}/messages", text="hello")
    made = await business.wa.create_template(
        Template(
            name="your_turn",
            language=TemplateLanguage.ENGLISH,
            category=TemplateCategory.UTILITY,
            components=[body := BodyText("It is your turn, {{1}}.", "Rosa")],
        )
    )
    assert made.status == TemplateStatus.PENDING

    await business.control("templates", name="your_turn", language="en", status="APPROVED")
    listed = {one.name: one.status for one in await business.wa.get_templates()}
    words = body.params("Rosa")  # type: ignore[arg-type]  # its types speak of the class, its code of the instance
    await business.wa.send_template(ROSA, "your_turn", TemplateLanguage.ENGLISH, params=[words])

    assert (listed["your_turn"], listed["paused_offer"]) == (TemplateStatus.APPROVED, TemplateStatus.PAUSED)
    shown = (await business.http.get(f"/control/customers/{ROSA}/messages")).json()["items"][-1]
    assert shown["text"] == "It is your turn, Rosa."


async def test_a_customer_without_a_phone_is_known_and_answered_by_user_id(business: Business) -> None:
    customer = await business.control(f"customers/{ROSA}", name="Rosa", username="rosa.d", phone_hidden=True)
    await business.control(f"customers/{ROSA}/messages", text="hello")
    (message,) = await business.until_heard(Message)

    await business.wa.send_message(message.from_user.bsuid, "hi")

    assert (message.from_user.bsuid, message.from_user.wa_id) == (customer["user_id"], None)
    assert (await business.http.get(f"/control/customers/{ROSA}/messages")).json()["items"][-1]["text"] == "hi"


async def test_it_reads_the_numbers_of_the_account(business: Business) -> None:
    await business.control("numbers", display_phone_number="15550000200", name="Night shop")

    told = await business.wa.get_business_phone_number()
    numbers = await business.wa.get_business_phone_numbers()

    assert (told.verified_name, told.quality_rating) == ("Corner Shop", "GREEN")
    assert [one.verified_name for one in numbers] == ["Corner Shop", "Night shop"]


async def test_it_reads_a_missed_call(business: Business) -> None:
    id_ = (await business.control(f"customers/{LI}/calls"))["id"]

    (began,) = await business.until_heard(CallConnect)
    (ended,) = await business.until_heard(CallTerminate)
    assert (began.id, began.session.sdp_type, began.from_user.wa_id) == (id_, "offer", LI)
    assert (ended.status, ended.duration) == (CallTerminateStatus.FAILED, None)


async def test_it_reads_an_echo_of_the_phone_app(business: Business) -> None:
    id_ = (await business.control(f"phone-app/{ROSA}/messages", text="Ana here"))["id"]

    (echo,) = await business.until_heard(OutgoingMessage)
    assert (echo.id, echo.text) == (id_, "Ana here")


async def test_it_reads_a_review_and_a_disconnection(business: Business) -> None:
    await business.control("templates", name="we_are_back", language="en", status="PAUSED")
    await business.control("account-events", event="PARTNER_REMOVED", reason="PRIMARY_INACTIVITY")

    (review,) = await business.until_heard(TemplateStatusUpdate)
    (account,) = await business.until_heard(AccountUpdate)
    assert (review.new_status, review.template_name) == (TemplateStatus.PAUSED, "we_are_back")
    assert (str(account.event), str(account.disconnection_info.reason)) == ("PARTNER_REMOVED", "PRIMARY_INACTIVITY")
