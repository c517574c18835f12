"""The names and demonyms of one stretch of text: what the pipeline marks, within its right bounds."""

from spacy.language import Language

from explorer.model import Kind
from explorer.recognition.lexicon import demonyms
from explorer.recognition.lexicon.numerals import SMALL_NUMBERS, TENS
from explorer.recognition.mention import RecognisedMention, mention_at
from explorer.recognition.ner.boundaries import trim
from explorer.recognition.ner.pipeline import recognise


def mentions_in(nlp: Language, text: str, offset: int = 0) -> list[RecognisedMention]:
    """Recognise names and demonyms of a text that begins at ``offset`` of its article.

    They come in order of start, without overlaps. Demonyms are found by the table alone: with the
    pipeline they would be names of places, or none.
    """
    taken = bytearray(len(text))
    found: list[tuple[int, int, Kind, float, str | None]] = []
    for begin, stop, kind, score in recognise(nlp, text):
        span = trim(text, begin, stop, kind)
        if span is None or demonyms.place_of(text[slice(*span)]) or is_number(text, *span):
            continue
        start, end = span
        found.append((start, end, kind, score, None))
        taken[start:end] = b"\x01" * (end - start)
    for match in demonyms.pattern().finditer(text):
        start, end = match.span()
        if not any(taken[start:end]) and not demonyms.is_language(text, start, end):
            found.append((start, end, "place", 1.0, demonyms.place_of(match[0])))
    return [
        mention_at(text, start, end, kind, score, demonym_of=place, offset=offset)
        for start, end, kind, score, place in sorted(found, key=lambda row: row[:2])
    ]


def is_number(text: str, start: int, end: int) -> bool:
    """Whether a number word begins a sentence or line at ``start:end``: "Zero more, please"."""
    word = text[start:end].lower()
    before = text[max(0, start - 4) : start].rstrip("\"'“‘ ")
    return (word in SMALL_NUMBERS or word in TENS) and (not before or before[-1] in ".!?:\n")
