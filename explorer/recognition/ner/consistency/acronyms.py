"""Acronyms in brackets right behind the organisation's name that they stand for."""

import re
from collections.abc import Sequence

from explorer.recognition.acronyms import initials, large_words
from explorer.recognition.mention import RecognisedMention, mention_at
from explorer.recognition.ner.consistency.taken import Taken

_BRACKETED = re.compile(r"\s?[(\[](?:the )?(?P<short>[A-Z][\w&.-]{1,11})[)\]]")


def bracketed_acronyms(
    text: str, mentions: Sequence[RecognisedMention], taken: Taken
) -> list[RecognisedMention]:
    """The acronyms passed over that begin as their organisations' names do; they become ``taken``."""
    found: list[RecognisedMention] = []
    for one in mentions:
        if one.kind != "organisation" or " " not in one.text:
            continue
        match = _BRACKETED.match(text, one.end)
        if not match or taken.at_all(*match.span("short")):
            continue
        capitals = [c for c in match["short"] if c.isupper()]
        if len(capitals) > 1 and capitals[0] == initials(large_words(one.text))[:1].upper():
            start, end = match.span("short")
            found.append(mention_at(text, start, end, "organisation", one.score))
            taken.take(start, end)
    return found
