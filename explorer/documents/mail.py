"""What mail, mailboxes and saved web archives have in common: messages and their parts."""

import contextlib
import datetime
import re
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime

from explorer.documents.encodings import Decoded, decode

DEEPEST = 30
"""How deep the parts of a message may be in each other."""


def parsed(data: bytes) -> "Message[str, str]":
    """A message from its bytes, with header fields as they are written."""
    return message_from_bytes(data, policy=policy.compat32)


def header(message: "Message[str, str]", name: str) -> str | None:
    """A header field in readable letters; None if there is none."""
    value = message.get(name)
    if value is None:
        return None
    try:
        return str(make_header(decode_header(str(value))))
    except (LookupError, ValueError):
        return str(value)


def sender(message: "Message[str, str]") -> str | None:
    """Who wrote it: the name, or the address if there is none."""
    for name, address in getaddresses([header(message, "From") or ""]):
        return name or address or None
    return None


def sent(message: "Message[str, str]") -> datetime.date | None:
    """The day that the message bears."""
    try:
        return parsedate_to_datetime(str(message.get("Date"))).date()
    except (TypeError, ValueError, IndexError, OverflowError):
        return None


def leaves(message: "Message[str, str]", depth: int = 0) -> "list[Message[str, str]]":
    """The parts of a message that hold something, in order; those too deep are left out."""
    payload = message.get_payload()
    if not isinstance(payload, list):
        return [message]
    if depth >= DEEPEST:
        return []
    parts = [part for part in payload if isinstance(part, Message)]
    return [leaf for part in parts for leaf in leaves(part, depth + 1)]


def content(part: "Message[str, str]") -> bytes:
    """The bytes that a part holds, without the encoding that carried them."""
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def part_text(part: "Message[str, str]") -> Decoded:
    """The text of a part, decoded by the charset that it declares."""
    return decode(content(part), part.get_content_charset())


def file_name(part: "Message[str, str]") -> str | None:
    """The name of an attached file."""
    name = part.get_filename()
    if name is None:
        return None
    with contextlib.suppress(LookupError, ValueError):
        name = str(make_header(decode_header(name)))
    return re.split(r"[/\\]", name)[-1] or None
