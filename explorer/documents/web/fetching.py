"""A page is fetched, within limits of time, size and redirects."""

import re
import time
from dataclasses import dataclass
from queue import Empty, Queue
from threading import Thread
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from explorer.documents.errors import DocumentError
from explorer.documents.limits import too_large
from explorer.documents.web.addresses import Target, resolved

if TYPE_CHECKING:
    import httpx

LARGEST = 20_000_000
"""Bytes of a page."""

PATIENCE = 8.0
"""Seconds until a page must be there; :data:`PACE` bytes that have come add one."""

PACE = 250_000

WATCHED = 0.1
"""Seconds after which it is looked how much has come."""

REDIRECTS = 5

_HEADERS = {
    "User-Agent": "article-explorer",
    "Accept": "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.5",
    "Accept-Encoding": "gzip, deflate",
}
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.I)
_REFUSED = {401: "asks for a password", 403: "is refused", 404: "there is no such page"}
_REFUSED |= {410: "there is no such page any more", 429: "is asked too often"}


class NetworkError(DocumentError):
    """A page that did not come for a reason that may pass, so that a copy of it may stand in."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """The bytes of a page, the encoding that its server declares, and where it was in the end."""

    data: bytes
    charset: str | None
    address: str


@dataclass(slots=True)
class _Progress:
    """How many bytes have come."""

    received: int = 0

    def is_too_slow(self, seconds: float) -> bool:
        """Whether more should have come in this time."""
        return seconds > PATIENCE + self.received / PACE


def fetch(url: str, allow_local: bool = False) -> Fetched:
    """Fetch a page. Raises :class:`DocumentError`, and :class:`NetworkError` if that may pass."""
    answers: Queue[Fetched | BaseException] = Queue()
    progress = _Progress()

    def work() -> None:
        try:
            answers.put(_fetched(url, allow_local, progress))
        except BaseException as error:
            answers.put(error)

    # A thread of its own, since no timeout of sockets ends a server that sends a byte a second.
    Thread(target=work, daemon=True).start()
    begun = time.monotonic()
    while True:
        try:
            answer = answers.get(timeout=WATCHED)
        except Empty:
            if progress.is_too_slow(time.monotonic() - begun):
                raise NetworkError("takes too long") from None
            continue
        if isinstance(answer, BaseException):
            raise answer
        return answer


def _fetched(url: str, allow_local: bool, progress: _Progress) -> Fetched:
    import httpx  # noqa: PLC0415 (only for addresses)

    timeout = httpx.Timeout(PATIENCE / 2)
    with httpx.Client(timeout=timeout, trust_env=False, follow_redirects=False) as client:
        for _ in range(REDIRECTS + 1):
            try:
                answer = _asked(client, url, resolved(url, allow_local), progress)
            except httpx.TimeoutException as error:
                raise NetworkError("takes too long") from error
            except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
                raise NetworkError(_reason(error)) from error
            if isinstance(answer, Fetched):
                return answer
            url = urljoin(url, answer)
    raise DocumentError(f"leads on more than {REDIRECTS} times")


def _asked(client: "httpx.Client", url: str, target: Target, progress: _Progress) -> Fetched | str:
    """Ask for a page; returns it, or the address that the server names in its place."""
    import httpx  # noqa: PLC0415

    address = httpx.URL(url)
    headers = {**_HEADERS, "Host": address.netloc.decode("ascii").rpartition("@")[2]}
    request = client.build_request(
        "GET",
        address.copy_with(host=target.ip, fragment=None),
        headers=headers,
        extensions={"sni_hostname": target.host},
    )
    answer = client.send(request, stream=True)
    try:
        if answer.is_redirect:
            return str(answer.headers["location"])
        if answer.is_error:
            code = answer.status_code
            words = f"{_REFUSED.get(code, 'the server fails to give it')} ({code})"
            raise (DocumentError if answer.is_client_error else NetworkError)(words)
        charset = _CHARSET.search(answer.headers.get("content-type", ""))
        return Fetched(_body(answer, progress), charset[1] if charset else None, url)
    finally:
        answer.close()


def _body(answer: "httpx.Response", progress: _Progress) -> bytes:
    data = bytearray()
    for chunk in answer.iter_bytes():
        data += chunk
        if len(data) > LARGEST:
            raise DocumentError(too_large(LARGEST))
        progress.received = len(data)
    return bytes(data)


def _reason(error: Exception) -> str:
    words = str(error).lower()
    if "certificate" in words:
        return "its certificate can't be trusted"
    if "peer closed" in words or "incomplete" in words or "disconnected" in words:
        return "breaks off before its end"
    return "can't be reached"
