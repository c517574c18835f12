"""What an article is known by, and called, in what is stored."""

import hashlib

from explorer.files.names import escaped
from explorer.model import Article

LABEL = 120
"""Characters of a label at most."""


def article_key(text: str) -> str:
    """What an article is known by: the hash of its text, 64 hexadecimal digits."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def label_of(article: Article) -> str:
    """What an article is called in lists: its title, or the last part of where it is from."""
    from explorer.text.one_line import one_line  # noqa: PLC0415 (a key is wanted sooner)

    source = article.source.rstrip("/\\").replace("\\", "/").rpartition("/")[2]
    return one_line(article.title or escaped(source))[:LABEL] or "-"


def storable(words: str) -> str:
    """Words as SQLite can hold them: names of files may have bytes that are no text."""
    return words.encode("utf-8", "replace").decode("utf-8")
