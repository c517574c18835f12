"""Where a name begins and ends, by the conventions of the annotated articles.

Without title, article, possessive, quotation marks and lower-case generic words ("southern China",
"Kursk region").
"""

import re

from explorer.model import Kind
from explorer.recognition.lexicon.honorifics import honorifics, never_alone
from explorer.recognition.lexicon.tables import either, word_set

_TITLE = re.compile(r"([A-ZÀ-Þ][\w’']*(?:-[A-Z]\w+)?)(\.?)\s+")
_TITLE_BEFORE = re.compile(r"([A-ZÀ-Þ][\w]*)\.?\s+$")
_LEADING = re.compile(r"(?:[Tt]he|[Aa]n?)\s+|[\s\"'“”‘’(\[–—-]+")
_TRAILING = re.compile(
    r"(?:['’]s?|[\s\"”“‘’)\],.;:!?–—-]+"
    rf"|\s(?:{either(word_set('function_words', 'trailing'))}))$"
)
_WRITTEN_STOP = re.compile(
    rf"(?:\b(?:[A-Z]|{either(word_set('abbreviations', 'with_stop'))}))\.$",
)
_NUMBER_WITHIN = re.compile(r"\s\d{1,3}(?=\s)")
"""A shirt number, score or time after which a line of results goes on."""

_LOWER_FIRST = re.compile(rf"(?:{either(word_set('places', 'before_lower'))}|[a-z]+ern)\s+")
_LOWER_LAST = re.compile(rf"\s+(?:{either(word_set('places', 'after_lower'))})$")


def title_before(before: str) -> bool:
    """Whether the words right before a name end with a title ("Lt. Gen. ", "Cllr ")."""
    match = _TITLE_BEFORE.search(before)
    return bool(match and match[1] in honorifics() and match[1] not in never_alone())


def trim(text: str, start: int, end: int, kind: Kind) -> tuple[int, int] | None:
    """The offsets of the name alone in a span that was marked, or ``None`` if it holds no name."""
    line = text.find("\n", start, end)
    end = line if line >= 0 else end
    while match := _LEADING.match(text, start, end):
        start = match.end()
    kept = _without_trailing(text, start, end, kind)
    if kept is None:
        return None
    end = kept
    if match := _NUMBER_WITHIN.search(text[start:end]):
        end = start + match.start()
    if kind == "person":
        start = _without_titles(text, start, end)
    start, end = _without_lower_case(text, start, end, kind)
    if any(c.isalnum() and (c.isupper() or not c.isascii()) for c in text[start:end]):
        return start, end
    return None


def _without_trailing(text: str, start: int, end: int, kind: Kind) -> int | None:
    """Where a name ends before signs, a possessive and function words; ``None`` if all is such."""
    while match := _TRAILING.search(text[start:end]):
        if _WRITTEN_STOP.search(text, start, end):
            break
        if kind == "organisation" and match[0] in ("'s", "’s"):
            break
        if match.start() == 0:
            return None
        end = start + match.start()
    return end


def _without_titles(text: str, start: int, end: int) -> int:
    """Where a name begins after its titles; a title is never all of it."""
    at, passed = start, start
    while (match := _TITLE.match(text, at, end)) and match[1] in honorifics() and match.end() < end:
        at = match.end()
        if match[1] not in never_alone():
            passed = at
    return passed


def _without_lower_case(text: str, start: int, end: int, kind: Kind) -> tuple[int, int]:
    """A name without generic words in lower case before it and, unless a person's, behind it."""
    if match := _LOWER_FIRST.match(text, start, end):
        start = match.end()
    if kind != "person" and (match := _LOWER_LAST.search(text[start:end])):
        end = start + match.start()
    return start, end
