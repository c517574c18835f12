"""The names and demonyms of one stretch of text: what the pipeline marks, within its right bounds."""

from dataclasses import replace

from spacy.language import Language

from explorer.recognition.lexicon import demonyms
from explorer.recognition.lexicon.numerals import SMALL_NUMBERS, TENS
from explorer.recognition.mention import RecognisedMention, mention_at
from explorer.recognition.ner.boundaries import trim
from explorer.recognition.ner.pipeline import recognise

LOOK_BACK = 4
"""Characters before a word in which the end of the sentence before is looked for: ".” " and one."""


def mentions_in(nlp: Language, text: str, offset: int = 0) -> list[RecognisedMention]:
    """Recognise names and demonyms of a text that begins at ``offset`` of its article.

    They come in order of start, without overlaps. Demonyms are found by the table alone: with the
    pipeline they would be names of places, or none.
    """
    taken = bytearray(len(text))
    found: list[RecognisedMention] = []
    for begin, stop, kind, score in recognise(nlp, text):
        span = trim(text, begin, stop, kind)
        if span is None or demonyms.place_of(text[slice(*span)]) or is_number(text, *span):
            continue
        start, end = span
        found.append(mention_at(text, start, end, kind, score))
        taken[start:end] = b"\x01" * (end - start)
    for match in demonyms.pattern().finditer(text):
        start, end = match.span()
        if not any(taken[start:end]) and not demonyms.is_language(text, start, end):
            one = mention_at(text, start, end, "place", 1.0)
            found.append(replace(one, form="demonym", demonym_of=demonyms.place_of(match[0])))
    found.sort(key=lambda one: (one.start, one.end))
    return [replace(one, start=one.start + offset, end=one.end + offset) for one in found]


def is_number(text: str, start: int, end: int) -> bool:
    """Whether a number word begins a sentence or line at ``start:end``: "Zero more, please"."""
    word = text[start:end].lower()
    before = text[max(0, start - LOOK_BACK) : start].rstrip("\"'“‘ ")
    return (word in SMALL_NUMBERS or word in TENS) and (not before or before[-1] in ".!?:\n")
