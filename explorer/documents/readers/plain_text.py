"""Plain text, in whatever encoding."""

from explorer.documents.encodings import is_binary
from explorer.documents.protocol import NAMED, POSSIBLE, Options
from explorer.documents.texts import decoded
from explorer.model import Article
from explorer.text.headings import title_and_headings

FORMAT = "plain text"
SUFFIXES = (".txt", ".text")


def sniff(head: bytes, name: str) -> float:
    """See :class:`~explorer.documents.protocol.Reader`."""
    if is_binary(head):
        return 0.0
    return NAMED if name.lower().endswith(SUFFIXES) else POSSIBLE


def read(data: bytes, source: str, options: Options) -> Article:
    """See :class:`~explorer.documents.protocol.Reader`."""
    found = decoded(data, options.charset)
    title, headings = title_and_headings(found.text)
    return Article(source, found.text, title, headings, notices=found.notices)
