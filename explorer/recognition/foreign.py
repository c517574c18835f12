"""Stretches that are not in English, where English names, demonyms and figures are not looked for."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import TypeVar

from explorer.model import Figure, Span
from explorer.recognition.mention import RecognisedMention
from explorer.text.language import languages
from explorer.text.paragraphs import paragraphs

Placed = TypeVar("Placed", RecognisedMention, Figure)


def foreign_spans(text: str) -> list[Span]:
    """Where a text is not in English, in order and apart."""
    spans = ((one.start, one.end) for one in paragraphs(text))
    return [(one.start, one.end) for one in languages(text, spans).foreign]


def outside(spans: Sequence[Span], found: Iterable[Placed]) -> list[Placed]:
    """What was found that does not begin in one of the spans, which are in order and apart."""
    if not spans:
        return list(found)
    return [one for one in found if not _within(spans, one.start)]


def _within(spans: Sequence[Span], offset: int) -> bool:
    n = bisect_right(spans, offset, key=lambda span: span[0]) - 1
    return n >= 0 and offset < spans[n][1]
