"""The one way out: every HTTP request to an address somebody typed goes through here.

It looks the name up itself, refuses addresses inside our own network, connects to the very address it
checked (a second look-up could give another), follows no redirect and caps what it reads.
"""

import asyncio
import ipaddress
import socket
from collections.abc import Mapping
from itertools import cycle
from typing import Any
from urllib.parse import urlsplit

import httpx

POOLS = 8
"""httpx looks through its whole pool at every request; several small ones cost much less than a large one."""
MAX_BODY = 10 * 1024 * 1024
_DENIED = tuple(
    ipaddress.ip_network(net)
    for net in (
        "168.63.129.16/32",
        "100.64.0.0/10",
        "0.0.0.0/8",
        "192.0.0.0/24",
        "198.18.0.0/15",
        "240.0.0.0/4",
    )
)
_GIVEN_OUT = ipaddress.ip_network("2000::/3")
"""All of IPv6 that the public internet uses; Python calls more of it global than that."""
_WRAPPED = ((ipaddress.ip_network("64:ff9b::/96"), 0), (ipaddress.ip_network("2002::/16"), 80))


class EgressRefused(Exception):
    """The address may not be reached from here."""


class Egress:
    """An HTTP client that reaches public addresses only, plus what the operator allowed by name.

    Args:
        allowed: `host:port` pairs the operator trusts although they are private (a local gateway).
    """

    def __init__(
        self, allowed: frozenset[str] = frozenset(), transport: httpx.AsyncBaseTransport | None = None
    ) -> None:
        self._allowed = allowed
        limits = httpx.Limits(max_connections=32, max_keepalive_connections=16)
        self._clients = [
            httpx.AsyncClient(follow_redirects=False, trust_env=False, transport=transport, limits=limits)
            for _ in range(POOLS)
        ]
        self._next = cycle(self._clients)

    async def post(
        self, url: str, *, json: Mapping[str, Any], headers: Mapping[str, str], timeout: httpx.Timeout
    ) -> httpx.Response:
        """Posts JSON. Raises `EgressRefused` for a forbidden address, `httpx.HTTPError` for the network's trouble."""
        return await self._answer("POST", url, headers, timeout, json=json)

    async def get(self, url: str, *, headers: Mapping[str, str], timeout: httpx.Timeout) -> httpx.Response:
        """Gets what is there; raises as `post` does."""
        return await self._answer("GET", url, headers, timeout)

    async def close(self) -> None:
        for client in self._clients:
            await client.aclose()

    async def _answer(
        self, method: str, url: str, headers: Mapping[str, str], timeout: httpx.Timeout, **content: Any
    ) -> httpx.Response:
        pinned, name = await self._vetted(url)
        client = next(self._next)
        try:
            request = client.build_request(
                method, pinned, headers={**headers, "Host": name}, timeout=timeout,
                extensions={"sni_hostname": urlsplit(url).hostname or ""}, **content,
            )  # fmt: skip
        except (ValueError, httpx.InvalidURL) as error:  # a header that is not ASCII, a path no URL may have
            raise EgressRefused(f"the request cannot be made: {type(error).__name__}") from error
        response = await client.send(request, stream=True)
        try:
            return await _capped(response)
        finally:
            await response.aclose()

    async def _vetted(self, url: str) -> tuple[str, str]:
        """The URL with its host replaced by the address that was checked, and the name for the Host header."""
        try:
            parts = urlsplit(url)
            port = parts.port or (443 if parts.scheme == "https" else 80)
        except ValueError as error:
            raise EgressRefused(f"{url!r} is not an address: {error}") from error
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise EgressRefused(f"{url!r} is not an http or https address")
        address = await self._address(parts.hostname, port)
        host = f"[{address}]" if ":" in address else address
        return parts._replace(netloc=f"{host}:{port}").geturl(), parts.netloc.rpartition("@")[2]

    async def _address(self, host: str, port: int) -> str:
        found = await _look_up(host, port)
        if f"{host}:{port}" in self._allowed:
            return found[0]
        public = [address for address in found if is_public(address)]
        if len(public) != len(found):
            raise EgressRefused(f"{host} lies inside a private network; that is not allowed")
        return public[0]


def is_public(address: str) -> bool:
    """Whether an address belongs to the public internet, looked at through every wrapping we know."""
    ip = _unwrapped(ipaddress.ip_address(address.split("%")[0]))
    if ip.version == 6 and ip not in _GIVEN_OUT:
        return False
    return ip.is_global and not ip.is_multicast and not any(ip in net for net in _DENIED if net.version == ip.version)


def _unwrapped(
    ip: ipaddress.IPv4Address | ipaddress.IPv6Address,
) -> ipaddress.IPv4Address | ipaddress.IPv6Address:
    if isinstance(ip, ipaddress.IPv4Address):
        return ip
    if ip.ipv4_mapped:
        return ip.ipv4_mapped
    for net, shift in _WRAPPED:
        if ip in net:
            return ipaddress.IPv4Address(int(ip) >> shift & 0xFFFFFFFF)
    return ip


async def _look_up(host: str, port: int) -> list[str]:
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise httpx.ConnectError(f"{host} was not found: {error}") from error
    return [str(info[4][0]) for info in found]


async def _capped(response: httpx.Response) -> httpx.Response:
    body = bytearray()
    async for part in response.aiter_bytes():
        body += part
        if len(body) > MAX_BODY:
            raise httpx.ReadError("the answer is too large")
    headers = {k: v for k, v in response.headers.items() if k not in ("content-encoding", "content-length")}
    return httpx.Response(response.status_code, headers=headers, content=bytes(body), request=response.request)
