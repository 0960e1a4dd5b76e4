"""A web address in, through whatever opener the caller trusts: direct, or a proxy such as Tor."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from email.message import Message
from urllib.parse import urljoin, urlsplit

from urllib3 import BaseHTTPResponse, PoolManager, Timeout
from urllib3.exceptions import HTTPError

from salname.errors import BadAddress, PageRefused, TooLarge, UnreachableAddress
from salname.gather.drawn import drawn
from salname.gather.gathered import TEXT_LIMIT, Gathered, named

# Says no more than any program would: a site should not learn who keeps a copy.
_HEADERS = {"User-Agent": "Mozilla/5.0", "Accept": "text/html, text/plain;q=0.9, */*;q=0.5"}
_WAIT = Timeout(connect=15, read=30)
_REDIRECTS = 8
_CHUNK = 65_536
_OK = 200
_MOVED = (301, 302, 303, 307, 308)


def fetch(address: str, opener: PoolManager, *, today: date) -> Gathered:
    """The page at this address, with the addresses it was passed on to.

    Raises BadAddress, UnreachableAddress, PageRefused, TooLarge and what from_text and from_page
    raise. Nothing is retried: whoever asks decides whether to ask again.
    """
    passed: list[str] = []
    here = _web_address(address)
    for _ in range(_REDIRECTS):
        response = _ask(here, opener)
        target = response.headers.get("Location")
        if response.status not in _MOVED or target is None:
            return _gathered(response, address, here, tuple(passed), today)
        response.close()
        here = _web_address(urljoin(here, target))
        passed.append(here)
    raise PageRefused(address=address, status=310)


def _gathered(
    response: BaseHTTPResponse, address: str, here: str, passed: tuple[str, ...], today: date
) -> Gathered:
    if response.status != _OK:
        response.close()
        raise PageRefused(address=here, status=response.status)
    head = Message()
    head["Content-Type"] = response.headers.get("Content-Type", "application/octet-stream")
    found = drawn(
        _body(response, here),
        today=today,
        media_type=head.get_content_type(),
        declared=head.get_content_charset(),
    )
    tool = f"{found.tool}, {named('urllib3')}"
    return replace(found, address=address, redirects=passed, tool=tool)


def _ask(address: str, opener: PoolManager) -> BaseHTTPResponse:
    try:
        return opener.request(
            "GET",
            address,
            headers=_HEADERS,
            timeout=_WAIT,
            redirect=False,
            retries=False,
            preload_content=False,
        )
    except HTTPError as error:
        raise UnreachableAddress(address=address) from error


def _body(response: BaseHTTPResponse, address: str) -> bytes:
    """What the server sends, unpacked, as far as the limit; the rest is not even read."""
    taken = bytearray()
    try:
        for chunk in response.stream(_CHUNK, decode_content=True):
            taken += chunk
            if len(taken) > TEXT_LIMIT:
                raise TooLarge(megabytes=TEXT_LIMIT // 1_000_000)
    except HTTPError as error:
        raise UnreachableAddress(address=address) from error
    finally:
        response.close()
    return bytes(taken)


def _web_address(address: str) -> str:
    try:
        parts = urlsplit(address.strip())
    except ValueError as error:
        raise BadAddress(address=address) from error
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
        raise BadAddress(address=address)
    return address.strip()
