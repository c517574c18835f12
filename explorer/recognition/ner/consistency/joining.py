"""The halves of one name become one mention: "Strait" of "Hormuz", "Rhodri" ap "Gwilym"."""

from collections.abc import Sequence
from dataclasses import replace

from explorer.model import Kind
from explorer.recognition.lexicon.person_names import JOINING_PARTICLES
from explorer.recognition.mention import RecognisedMention
from explorer.recognition.ner.kind_words import kind_of_link

LONGEST_LINK = len(" of the ")
"""Characters between the halves of one name at most."""


def joined(text: str, mentions: Sequence[RecognisedMention]) -> list[RecognisedMention]:
    """The mentions of ``text`` in order, halves joined; the kind is the one that what joins says."""
    result: list[RecognisedMention] = []
    for one in sorted(mentions, key=lambda one: (one.start, one.end)):
        last = result[-1] if result else None
        kind = _kind_of_both(text, last, one) if last else None
        if last and kind:
            whole = text[last.start : one.end]
            result[-1] = replace(last, end=one.end, text=whole, kind=kind, after=one.after)
        else:
            result.append(one)
    return result


def _kind_of_both(text: str, last: RecognisedMention, one: RecognisedMention) -> Kind | None:
    """The kind of the name whose halves two mentions are, or ``None`` where they are two names."""
    if not last.form == one.form == "name" or not 0 < one.start - last.end <= LONGEST_LINK:
        return None
    between = text[last.end : one.start]
    if between == " & ":
        return "organisation"
    is_spaced = between[0] == " " == between[-1]
    if last.kind == "person" and is_spaced and between.strip() in JOINING_PARTICLES:
        return "person"
    return kind_of_link(text, last.start, last.end, one.start)
