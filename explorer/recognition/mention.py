"""A mention as recognition hands it from stage to stage, before mentions become entities."""

from dataclasses import dataclass

from explorer.model import Form, Kind

CONTEXT = 60
"""How many characters of the same line are kept on each side of a mention as evidence."""


@dataclass(frozen=True, slots=True)
class RecognisedMention:
    """One recognised name or demonym, with the words around it that say who or what is meant.

    ``start`` and ``end`` are offsets in the article. ``before`` and ``after`` are up to
    :data:`CONTEXT` characters of the same line. ``demonym_of`` is the place a demonym stands for
    ("Russia" for "Russian"), and ``None`` for names.
    """

    start: int
    end: int
    text: str
    kind: Kind
    form: Form = "name"
    score: float = 1.0
    before: str = ""
    after: str = ""
    demonym_of: str | None = None


def mention_at(text: str, start: int, end: int, kind: Kind, score: float) -> RecognisedMention:
    """Make the mention of a name at ``start:end`` of a text, with its context."""
    return RecognisedMention(
        start,
        end,
        text[start:end],
        kind,
        score=score,
        before=text[max(0, start - CONTEXT) : start].rsplit("\n", 1)[-1],
        after=text[end : end + CONTEXT].split("\n", 1)[0],
    )
