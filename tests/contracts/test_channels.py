"""What every channel promises, whichever it is; a new file in `channels/` takes these tests by itself."""

from collections.abc import Awaitable, Callable

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as some

from tests.security.test_egress import Wire, resolves
from warmline.channel import Channel, Identity, NotSent, Outgoing, Sent, Setting, Unconfirmed
from warmline.channels import KINDS, WINDOWED
from warmline.channels.linked_phone import LinkedPhone
from warmline.egress import Egress

CHANNELS: list[type[Channel]] = [*{**KINDS, LinkedPhone.kind: LinkedPhone}.values()]
every_channel = pytest.mark.parametrize("kind", CHANNELS, ids=lambda kind: str(kind.kind))
TO = (Identity("phone", "15550001"), Identity("whatsapp_user", "US.1"), Identity("visitor", "v_1"))
HELLO = Outgoing("d_1", TO, "Hello")


def value_of(setting: Setting) -> str:
    """Something that this setting takes."""
    fitting = {"phone_number_id": "100000000000001", "base_url": "https://provider.example", "api_version": "v23.0",
               "gateway": "waha"}  # fmt: skip
    return fitting.get(setting.name) or setting.default or f"canary-{setting.name}"


def connected(kind: type[Channel], wire: Wire | None = None) -> Channel:
    config = {s.name: value_of(s) for s in kind.settings if not s.secret}
    secrets = {s.name: value_of(s) for s in kind.settings if s.secret}
    return kind(config, secrets, Egress(transport=wire or Wire()))


@every_channel
def test_it_has_a_name_and_settings_that_explain_themselves(kind: type[Channel]) -> None:
    assert kind.kind
    assert kind.kind == kind.kind.lower()
    assert all(setting.label and setting.help for setting in kind.settings)
    assert len({setting.name for setting in kind.settings}) == len(kind.settings)
    assert (kind.kind in WINDOWED) == (kind.window and kind.kind in KINDS)


@every_channel
def test_it_can_be_made_before_it_is_set_up(kind: type[Channel]) -> None:
    bare = kind({}, {}, Egress(transport=Wire()))

    assert not bare.genuine(b"{}", "sha256=" + "0" * 64)
    assert not bare.genuine(b"{}", None)


@every_channel
@pytest.mark.parametrize("signature", ["", "x", "sha256=", "é", "\x00", "sha256=" + "f" * 64, "f" * 128])
def test_nothing_is_genuine_without_a_signature_that_fits(kind: type[Channel], signature: str) -> None:
    assert not connected(kind).genuine(b'{"a": 1}', signature)


@every_channel
@given(body=some.binary(max_size=80))
def test_reading_raises_only_for_what_is_not_json(kind: type[Channel], body: bytes) -> None:
    import json

    channel = connected(kind)
    try:
        found = channel.read(body)
    except ValueError:
        with pytest.raises((ValueError, RecursionError)):
            json.loads(body)
    else:
        assert list(found) == list(channel.read(body)), "reading twice gives the same"


@every_channel
async def test_sending_gives_an_outcome(kind: type[Channel], monkeypatch: pytest.MonkeyPatch) -> None:
    resolves(monkeypatch, ["93.184.216.34"])

    outcome = await connected(kind).send(HELLO)

    assert isinstance(outcome, Sent | NotSent | Unconfirmed)


Trouble = Callable[[httpx.Request], Awaitable[httpx.Response]]
RAISED: list[Exception] = [
    httpx.ConnectError("refused"), httpx.ConnectTimeout("late"), httpx.ReadTimeout("late"), httpx.ReadError("cut"),
    httpx.RemoteProtocolError("rubbish"), httpx.WriteError("cut"), httpx.PoolTimeout("full"),
]  # fmt: skip
ANSWERED = [
    httpx.Response(200, text="not json"), httpx.Response(200, json=[]), httpx.Response(200, json={"messages": "x"}),
    httpx.Response(400, json={"error": {"code": 131026, "message": "no"}}), httpx.Response(401), httpx.Response(404),
    httpx.Response(429), httpx.Response(500), httpx.Response(502, text="<html>"), httpx.Response(302),
    httpx.Response(500, json={"error": {"code": 131000, "message": "again"}}), httpx.Response(204),
    httpx.Response(200, json={"error": "just a text"}), httpx.Response(200, json={"error": {"code": None}}),
]  # fmt: skip


class Failing(Wire):
    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        raise self.error


@every_channel
@pytest.mark.parametrize("error", RAISED, ids=lambda error: type(error).__name__)
async def test_the_networks_trouble_is_an_outcome_not_an_exception(
    kind: type[Channel], error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    resolves(monkeypatch, ["93.184.216.34"])
    wire = Failing(error)

    outcome = await connected(kind, wire).send(HELLO)

    if wire.requests:  # a channel that calls nobody has no such trouble
        never_left = isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout)
        assert isinstance(outcome, NotSent if never_left else Unconfirmed)
        assert isinstance(outcome, Unconfirmed) or outcome.passing


@every_channel
@pytest.mark.parametrize("answer", ANSWERED, ids=lambda answer: f"{answer.status_code} {answer.text[:20]}")
async def test_whatever_the_provider_answers_is_an_outcome(
    kind: type[Channel], answer: httpx.Response, monkeypatch: pytest.MonkeyPatch
) -> None:
    resolves(monkeypatch, ["93.184.216.34"])

    outcome = await connected(kind, Wire(answer)).send(HELLO)

    assert isinstance(outcome, Sent | NotSent | Unconfirmed)
    if not isinstance(outcome, Sent):
        assert outcome.error.code
        assert outcome.error.title
        assert outcome.error.remedy


@every_channel
@pytest.mark.parametrize("trouble", [Failing(httpx.ReadTimeout("late")), Wire(httpx.Response(500))])
async def test_marking_as_read_never_raises_for_the_outside(
    kind: type[Channel], trouble: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    resolves(monkeypatch, ["93.184.216.34"])

    await connected(kind, trouble).mark_read("wamid.1", typing=True)


@every_channel
async def test_it_sends_once(kind: type[Channel], monkeypatch: pytest.MonkeyPatch) -> None:
    resolves(monkeypatch, ["93.184.216.34"])
    wire = Failing(httpx.ReadTimeout("late"))

    await connected(kind, wire).send(HELLO)

    assert len(wire.requests) <= 1, "a retry is the outbox's to decide"


async def test_whatsapp_carries_our_delivery_id_and_the_token(monkeypatch: pytest.MonkeyPatch) -> None:
    import json

    resolves(monkeypatch, ["93.184.216.34"])
    wire = Wire(httpx.Response(200, json={"messages": [{"id": "wamid.7"}]}))

    outcome = await connected(KINDS["whatsapp"], wire).send(HELLO)

    [request] = wire.requests
    body = json.loads(request.content)
    assert outcome == Sent("wamid.7")
    assert body["biz_opaque_callback_data"] == "d_1"
    assert (body["to"], body["text"]["body"]) == ("15550001", "Hello")
    assert request.headers["authorization"] == "Bearer canary-access_token"


async def test_whatsapp_reaches_a_customer_by_user_id_when_there_is_no_phone(monkeypatch: pytest.MonkeyPatch) -> None:
    import json

    resolves(monkeypatch, ["93.184.216.34"])
    wire = Wire(httpx.Response(200, json={"messages": [{"id": "wamid.7"}]}))

    await connected(KINDS["whatsapp"], wire).send(Outgoing("d_1", (Identity("whatsapp_user", "US.1"),), "Hello"))

    assert json.loads(wire.requests[0].content)["recipient"] == "US.1"


async def test_whatsapp_says_so_when_there_is_no_address() -> None:
    outcome = await connected(KINDS["whatsapp"]).send(Outgoing("d_1", (Identity("visitor", "v_1"),), "Hello"))

    assert isinstance(outcome, NotSent)
    assert not outcome.passing


@pytest.mark.parametrize("code", [130429, 131056, 131016, 80007])
async def test_whatsapps_passing_troubles_are_tried_again(code: int, monkeypatch: pytest.MonkeyPatch) -> None:
    resolves(monkeypatch, ["93.184.216.34"])
    wire = Wire(httpx.Response(400, json={"error": {"code": code, "message": "slow down"}}))

    outcome = await connected(KINDS["whatsapp"], wire).send(HELLO)

    assert isinstance(outcome, NotSent)
    assert outcome.passing


@pytest.mark.parametrize("code", [131047, 131026, 190, 368, 131031, 100])
async def test_whatsapps_lasting_troubles_are_not(code: int, monkeypatch: pytest.MonkeyPatch) -> None:
    resolves(monkeypatch, ["93.184.216.34"])
    wire = Wire(httpx.Response(400, json={"error": {"code": code, "message": "no"}}))

    outcome = await connected(KINDS["whatsapp"], wire).send(HELLO)

    assert isinstance(outcome, NotSent)
    assert not outcome.passing
    assert outcome.error.title == "no"
