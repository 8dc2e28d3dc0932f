"""What is fetched goes the same guarded way as what is posted."""

import httpx
import pytest

from warmline.egress import MAX_BODY, Egress, EgressRefused

TIMEOUT = httpx.Timeout(5.0)


def egress(answer: httpx.Response, seen: list[httpx.Request]) -> Egress:
    async def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return answer

    return Egress(frozenset({"127.0.0.1:3000"}), transport=httpx.MockTransport(handler))


async def test_it_fetches_from_the_very_address_it_checked() -> None:
    seen: list[httpx.Request] = []

    got = await egress(httpx.Response(200, text="hola"), seen).get(
        "http://127.0.0.1:3000/a?b=c", headers={"X-Api-Key": "k"}, timeout=TIMEOUT
    )

    assert (got.status_code, got.text) == (200, "hola")
    assert (seen[0].method, seen[0].url.path, seen[0].url.query) == ("GET", "/a", b"b=c")
    assert (seen[0].headers["host"], seen[0].headers["x-api-key"]) == ("127.0.0.1:3000", "k")


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:3001/",
        "http://169.254.169.254/latest/meta-data",
        "http://[::ffff:127.0.0.1]/",
        "file:///etc/passwd",
        "http://127.0.0.1:99999/",
        "http://[broken/",
        "http://",
        "",
    ],
)
async def test_a_forbidden_or_impossible_address_is_refused(url: str) -> None:
    seen: list[httpx.Request] = []

    with pytest.raises(EgressRefused):
        await egress(httpx.Response(200), seen).get(url, headers={}, timeout=TIMEOUT)

    assert seen == []


async def test_a_redirect_is_not_followed() -> None:
    seen: list[httpx.Request] = []
    moved = httpx.Response(302, headers={"Location": "http://169.254.169.254/"})

    got = await egress(moved, seen).get("http://127.0.0.1:3000/", headers={}, timeout=TIMEOUT)

    assert (got.status_code, len(seen)) == (302, 1)


async def test_an_endless_answer_is_cut_off() -> None:
    endless = httpx.Response(200, content=b"x" * (MAX_BODY + 1))

    with pytest.raises(httpx.ReadError):
        await egress(endless, []).get("http://127.0.0.1:3000/", headers={}, timeout=TIMEOUT)


@pytest.mark.parametrize("headers", [{"X-Api-Key": "clé"}, {"clé": "k"}])
async def test_a_header_that_cannot_be_sent_is_refused(headers: dict[str, str]) -> None:
    with pytest.raises(EgressRefused):
        await egress(httpx.Response(200), []).get("http://127.0.0.1:3000/", headers=headers, timeout=TIMEOUT)
