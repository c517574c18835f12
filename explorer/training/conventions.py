"""What corpora leave out or call otherwise than the conventions that recognition is measured by."""

import re

from explorer.training.documents import ORG, PLACE, Document

_BODIES = re.compile(
    r"(?<![\w’'&-])(?<![A-Z]\w{3} )(?<![A-Z]\w{4} )(?<![A-Z]\w{5} )"
    r"(?:Mars|Jupiter|Saturn|Uranus|Neptune|Pluto|Earth)(?![\w-]| [A-Z])"
)
"""Planets, but not the firms and people of their names (Bruno Mars, Saturn Media)."""

_SEATS = {"White House", "Downing Street", "Kremlin", "Pentagon"}


def conformed(document: Document) -> Document:
    """Mark planets as places, and the seats of governments as organisations."""
    text, ents = document
    result = [(s, e, ORG if text[s:e] in _SEATS else label) for s, e, label in ents]
    result += [
        (*match.span(), PLACE)
        for match in _BODIES.finditer(text)
        if not any(start < match.end() and end > match.start() for start, end, _ in ents)
    ]
    return text, sorted(result)
