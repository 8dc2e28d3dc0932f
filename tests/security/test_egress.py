"""The one way out: no address inside anybody's network is reached, by whatever name it goes."""

import asyncio
import ipaddress
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from warmline import egress as module
from warmline.channel import Identity, NotSent, Outgoing, Sent, Unconfirmed
from warmline.channels.whatsapp import WhatsApp
from warmline.egress import Egress, EgressRefused, is_public

INSIDE = [
    # this machine, this network, private networks
    "127.0.0.1", "127.0.0.2", "127.255.255.254", "0.0.0.0", "0.1.2.3",  # noqa: S104
    "10.0.0.1", "10.255.255.255",
    "172.16.0.1", "172.31.255.255", "192.168.0.1", "192.168.255.255", "169.254.169.254", "169.254.0.1",
    # shared, reserved, documentation, benchmarking, multicast, broadcast
    "100.64.0.1", "100.127.255.255", "192.0.0.1", "192.0.0.170", "192.0.2.1", "198.18.0.1", "198.19.255.255",
    "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255",
    # a cloud's platform channel
    "168.63.129.16",
    # the same in IPv6
    "::1", "::", "fe80::1", "fe80::1%eth0", "fec0::1", "fc00::1", "fd12:3456::1", "ff02::1", "2001:db8::1", "100::1",
    # IPv4 wrapped in IPv6: mapped, compatible, translated, NAT64, 6to4, Teredo
    "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:a9fe:a9fe", "::ffff:168.63.129.16", "::127.0.0.1", "::a00:1",
    "::ffff:0:127.0.0.1", "64:ff9b::127.0.0.1", "64:ff9b::a9fe:a9fe", "64:ff9b::10.0.0.1", "64:ff9b::168.63.129.16",
    "64:ff9b:1::1", "2002:7f00:1::", "2002:a9fe:a9fe::", "2002:a00:1::", "2002:a83f:8110::", "2002:c0a8:1::1",
    "2001:0:7f00:1::", "5f00::1",
]  # fmt: skip
OUTSIDE = [
    "1.1.1.1", "8.8.8.8", "93.184.216.34", "157.240.1.35", "100.63.255.255", "100.128.0.1", "172.15.0.1",
    "172.32.0.1", "168.63.129.15", "2606:4700:4700::1111", "2a03:2880:f12f::1", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8",
]  # fmt: skip
WRITTEN = [
    "http://2130706433/", "http://0x7f000001/", "http://0177.0.0.1/", "http://0x7f.1/", "http://127.1/", "http://0/",
    "http://127.0.0.1:80/", "http://[::1]/", "http://[::ffff:7f00:1]/", "http://[::ffff:127.0.0.1]:8080/",
    "http://localhost/", "http://LOCALHOST/", "http://localhost./", "http://user:pass@127.0.0.1/",
    "http://1.1.1.1@127.0.0.1/", "http://2852039166/", "http://[64:ff9b::a9fe:a9fe]/", "http://[fe80::1%25lo]/",
    "http://\u2460\u2461\u2466.0.0.1/", "http://127\u30020\u30020\u30021/",
]  # fmt: skip
NO_ADDRESS = [
    "", "   ", "/path", "file:///etc/passwd", "gopher://127.0.0.1/", "ftp://1.1.1.1/", "http://", "http:///x", "://x",
    "javascript:alert(1)", "http://[bad/", "http://x:99999999/", "http://x:port/", "data:text/plain,x", "unix:///s",
]  # fmt: skip


def test_the_corpus_is_as_large_as_it_should_be() -> None:
    assert len(set(INSIDE)) + len(set(WRITTEN)) >= 60


@pytest.mark.parametrize("address", INSIDE)
def test_an_address_inside_is_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", OUTSIDE)
def test_an_address_outside_is(address: str) -> None:
    assert is_public(address)


class Wire(httpx.AsyncBaseTransport):
    """Where requests would go: nothing is ever connected."""

    def __init__(self, *answers: httpx.Response) -> None:
        self.requests: list[httpx.Request] = []
        self.answers = list(answers) or [httpx.Response(200, json={})]

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


@pytest.fixture
def wire() -> Wire:
    return Wire()


@pytest.fixture
async def out(wire: Wire) -> AsyncIterator[Egress]:
    made = Egress(transport=wire)
    yield made
    await made.close()


def resolves(monkeypatch: pytest.MonkeyPatch, *answers: list[str]) -> list[str]:
    """The resolver gives these addresses, look-up by look-up; what it was asked is kept."""
    asked: list[str] = []
    left = list(answers)

    async def look_up(host: str, port: int) -> list[str]:
        asked.append(host)
        return left.pop(0) if len(left) > 1 else left[0]

    monkeypatch.setattr(module, "_look_up", look_up)
    return asked


async def post(out: Egress, url: str) -> httpx.Response:
    return await out.post(url, json={}, headers={}, timeout=httpx.Timeout(5))


@pytest.mark.parametrize("url", WRITTEN)
async def test_however_it_is_written_nothing_goes_inside(out: Egress, wire: Wire, url: str) -> None:
    with pytest.raises((EgressRefused, httpx.ConnectError)):
        await post(out, url)

    assert wire.requests == []


@pytest.mark.parametrize("url", NO_ADDRESS)
async def test_what_is_no_web_address_is_refused_in_words(out: Egress, wire: Wire, url: str) -> None:
    with pytest.raises((EgressRefused, httpx.ConnectError)):
        await post(out, url)

    assert wire.requests == []


@pytest.mark.parametrize("address", INSIDE)
async def test_a_name_that_leads_inside_is_refused(
    out: Egress, wire: Wire, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    resolves(monkeypatch, [address])

    with pytest.raises(EgressRefused, match="private network"):
        await post(out, "https://evil.example/hook")

    assert wire.requests == []


async def test_one_bad_address_among_good_ones_is_enough(
    out: Egress, wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    resolves(monkeypatch, ["1.1.1.1", "10.0.0.1"])

    with pytest.raises(EgressRefused):
        await post(out, "https://evil.example/hook")


async def test_it_connects_to_the_address_it_vetted_and_no_other(
    out: Egress, wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = resolves(monkeypatch, ["93.184.216.34"], ["127.0.0.1"])  # a second look-up would be led inside

    await post(out, "https://rebinding.example:8443/hook?x=1")

    assert asked == ["rebinding.example"]
    [request] = wire.requests
    assert (request.url.host, request.url.port, request.url.path) == ("93.184.216.34", 8443, "/hook")
    assert request.headers["host"] == "rebinding.example:8443"
    assert request.extensions["sni_hostname"] == "rebinding.example", "the certificate is the name's"


async def test_redirects_are_not_followed(monkeypatch: pytest.MonkeyPatch) -> None:
    resolves(monkeypatch, ["93.184.216.34"])
    wire = Wire(httpx.Response(302, headers={"Location": "http://169.254.169.254/latest/meta-data"}))
    out = Egress(transport=wire)

    answer = await post(out, "https://public.example/")

    assert answer.status_code == 302
    assert len(wire.requests) == 1
    await out.close()


async def test_an_endless_answer_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    resolves(monkeypatch, ["93.184.216.34"])
    monkeypatch.setattr(module, "MAX_BODY", 1000)
    out = Egress(transport=Wire(httpx.Response(200, content=b"x" * 1001)))

    with pytest.raises(httpx.HTTPError):
        await post(out, "https://public.example/")
    await out.close()


async def test_the_operator_may_allow_one_private_host_and_port(monkeypatch: pytest.MonkeyPatch) -> None:
    resolves(monkeypatch, ["127.0.0.1"])
    wire = Wire()
    out = Egress(frozenset({"gateway.local:9000"}), transport=wire)

    await post(out, "http://gateway.local:9000/send")
    for other in ("http://gateway.local:9001/", "http://gateway.local/", "http://other.local:9000/"):
        with pytest.raises(EgressRefused):
            await post(out, other)

    assert len(wire.requests) == 1
    await out.close()


async def test_nothing_of_the_url_leaks_credentials_to_another_host(
    out: Egress, wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    resolves(monkeypatch, ["93.184.216.34"])

    await post(out, "https://user:secret@public.example/")

    assert "user" not in wire.requests[0].headers["host"]
    assert str(wire.requests[0].url) == "https://93.184.216.34/"


def whatsapp(base_url: str, out: Egress, number: str = "1") -> WhatsApp:
    config = {"base_url": base_url, "api_version": "v23.0", "phone_number_id": number}
    return WhatsApp(config, {"access_token": "t", "app_secret": "s", "verify_token": "v"}, out)


MESSAGE = Outgoing("d_1", (Identity("phone", "15550001"),), "Hello")


@pytest.mark.parametrize("url", [*WRITTEN, *NO_ADDRESS])
async def test_a_channel_pointed_inside_fails_for_good_and_says_so(out: Egress, wire: Wire, url: str) -> None:
    outcome = await whatsapp(url, out).send(MESSAGE)

    assert isinstance(outcome, NotSent)
    assert outcome.error.title
    assert wire.requests == []


@pytest.mark.parametrize("number", ["", "../../x", "a b", "\n", "1\r\nX: y", "é", "\x00", "?", "#"])
async def test_a_strange_number_id_raises_nothing(
    out: Egress, wire: Wire, monkeypatch: pytest.MonkeyPatch, number: str
) -> None:
    resolves(monkeypatch, ["93.184.216.34"])

    outcome = await whatsapp("https://public.example", out, number).send(MESSAGE)

    assert isinstance(outcome, NotSent | Sent | Unconfirmed)


async def test_a_name_that_is_not_found_is_tried_again(out: Egress, monkeypatch: pytest.MonkeyPatch) -> None:
    async def nowhere(*args: Any, **kwargs: Any) -> Any:
        raise OSError("Name or service not known")

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", nowhere)

    outcome = await whatsapp("https://gone.example", out).send(MESSAGE)

    assert isinstance(outcome, NotSent)
    assert outcome.passing


def test_public_ipv6_addresses_lie_where_addresses_are_given_out() -> None:
    sample = [ipaddress.IPv6Address(first << 112 | 0x1234) for first in range(0, 65536, 257)]
    public = [address for address in sample if is_public(str(address))]

    assert public
    assert all(address in ipaddress.ip_network("2000::/3") for address in public)
