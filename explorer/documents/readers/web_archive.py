"""Pages as browsers save them in one file (MHTML)."""

from explorer.documents.errors import DocumentError
from explorer.documents.protocol import CERTAIN, Options
from explorer.documents.texts import undecoded
from explorer.model import Article

FORMAT = "saved web page"
SUFFIXES = (".mhtml", ".mht")


def sniff(head: bytes, name: str) -> float:
    """See :class:`~explorer.documents.protocol.Reader`."""
    if b"multipart/related" not in head.lower():
        return 0.0
    if b"\nSnapshot-Content-Location:" in head or head.startswith(b"From: <Saved by"):
        return CERTAIN
    return CERTAIN if name.lower().endswith(SUFFIXES) else 0.0


def read(data: bytes, source: str, options: Options) -> Article:
    """See :class:`~explorer.documents.protocol.Reader`."""
    from explorer.documents import mail  # noqa: PLC0415 (Python's email package)
    from explorer.documents.html.parsing import page_text  # noqa: PLC0415
    from explorer.documents.readers.html import article_of  # noqa: PLC0415

    for part in mail.leaves(mail.parsed(data)):
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            found = page_text(mail.content(part), part.get_content_charset())
            return article_of(found.text, source, (undecoded(found.lost),) if found.lost else ())
    raise DocumentError("holds no page")
