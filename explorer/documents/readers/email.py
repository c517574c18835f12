"""Mail: the subject and the text, with quoted replies as they are; sender and day are fields."""

import re
from typing import TYPE_CHECKING

from explorer.documents.building import About, TextBuilder
from explorer.documents.protocol import LIKELY, NAMED, Options
from explorer.documents.texts import undecoded
from explorer.model import Article

if TYPE_CHECKING:
    from email.message import Message

FORMAT = "e-mail"
SUFFIXES = (".eml",)

# A first line as a header has it, and fields that a mail gets on its way: a text that begins like a
# letter or a memo has only those that people write.
_HEADER = re.compile(rb"[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*[!-9;-~]+:")
_CARRIED = re.compile(
    rb"^(?:Received|Return-Path|Message-ID|MIME-Version|Delivered-To|DKIM-Signature):", re.I | re.M
)


def sniff(head: bytes, name: str) -> float:
    """See :class:`~explorer.documents.protocol.Reader`."""
    head = head.removeprefix(b"\xef\xbb\xbf").lstrip().replace(b"\r\n", b"\n")
    if not _HEADER.match(head):
        return 0.0
    if _CARRIED.search(head.partition(b"\n\n")[0]):
        return LIKELY
    return NAMED if name.lower().endswith(SUFFIXES) else 0.0


def read(data: bytes, source: str, options: Options) -> Article:
    """See :class:`~explorer.documents.protocol.Reader`."""
    from explorer.documents import mail  # noqa: PLC0415 (Python's email package)

    message = mail.parsed(data.removeprefix(b"\xef\xbb\xbf").lstrip())
    subject = mail.header(message, "Subject")
    texts, pages, attached = _sorted(mail.leaves(message))
    builder = TextBuilder()
    builder.add(subject or "", level=1)
    lost = 0
    for part in texts or pages:
        found = mail.part_text(part)
        lost += found.lost
        if texts:
            builder.add(found.text)
        else:
            from explorer.documents.readers.html import add_whole  # noqa: PLC0415

            add_whole(builder, found.text)
    if attached:
        builder.add(f"Attached: {', '.join(attached)}")
    notices = (undecoded(lost),) if lost else ()
    about = About(subject, mail.sent(message), mail.sender(message), notices=notices)
    return builder.article(source, about)


def _sorted(
    leaves: "list[Message[str, str]]",
) -> "tuple[list[Message[str, str]], list[Message[str, str]], list[str]]":
    """The parts of plain text, those of HTML, and the names of the files attached."""
    from explorer.documents.mail import content, file_name  # noqa: PLC0415

    texts, pages, attached = [], [], []
    for part in leaves:
        kind = part.get_content_type()
        name = file_name(part)
        if part.get_content_disposition() == "attachment" or (name and kind != "text/html"):
            attached.append(name or kind)
        elif kind == "text/plain":
            texts.append(part)
        elif kind == "text/html":
            pages.append(part)
    blank = all(not content(part).strip() for part in texts)
    return ([] if blank else texts), pages, attached
