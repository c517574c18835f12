"""Articles as records of named fields, as JSON Lines and tables have them."""

from collections.abc import Mapping

from explorer.documents.building import day, one_line
from explorer.documents.errors import DocumentError
from explorer.documents.texts import EMPTY
from explorer.model import Article
from explorer.text.cleaning import clean
from explorer.text.headings import title_and_headings

NAMES = {
    "text": ("text", "body", "content", "article", "maintext", "fulltext", "full_text"),
    "title": ("title", "headline", "subject"),
    "date": ("date", "published", "publishedat", "published_at", "date_published", "pubdate"),
    "author": ("author", "authors", "byline", "by"),
    "site": ("site", "sitename", "publisher", "publication", "source_name"),
    "language": ("language", "lang"),
}
"""What the fields of an article are called in records, the likeliest first."""


def field(record: Mapping[str, object], name: str) -> str | None:
    """The field of an article in a record, under whichever of its names it stands there."""
    by_name = {str(key).strip().lower(): value for key, value in record.items()}
    for other in NAMES[name]:
        match by_name.get(other):
            case str(words) if words.strip():
                return words
            case [str(), *_] as several:
                return ", ".join(str(one) for one in several)
    return None


def article(record: Mapping[str, object], source: str, text: str | None = None) -> Article:
    """The article of a record; ``text`` is its text if that is not the field of this name.

    Raises :class:`DocumentError` for a record without text.
    """
    text = clean(text or field(record, "text") or "")
    if not text.strip():
        raise DocumentError("has no text" if record else EMPTY)
    title = one_line(field(record, "title"))
    if title and not text.lstrip().startswith(title):
        text = f"{title}\n\n{text}"
    found, headings = title_and_headings(text)
    language = field(record, "language")
    return Article(
        source,
        text,
        title or found,
        headings,
        day(field(record, "date")),
        one_line(field(record, "author")),
        one_line(field(record, "site")),
        language if language and len(language) <= len("zh-Hant") else None,
    )
