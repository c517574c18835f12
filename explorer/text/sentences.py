"""Where the sentence around a place of a text begins and ends."""

import re

from explorer.model import Span

REACH = 1500
"""So many characters before and after a place are looked at for the ends of its sentence."""

_LOOKBACK = 6
"""So many characters before a full stop are searched for an abbreviation: the longest has four."""

_END = re.compile(r"[.!?…][\"'”’)\]]*(?=\s+[\"'“‘(]*[A-ZÀ-Þ0-9])")
_ABBREVIATED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Prof|No|Inc|[A-Z]|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.$"
)


def sentence_at(text: str, offset: int) -> Span:
    """The span of the sentence around an offset, without blanks at its ends.

    A good guess from full stops: one ends a sentence if a capital or a digit follows and it is not
    that of a common abbreviation or an initial. A line end is an end, too, and so is :data:`REACH`.
    """
    first, last = max(0, offset - REACH), min(len(text), offset + REACH)
    begin = max(first, text.rfind("\n", first, offset) + 1)
    stop = text.find("\n", offset, last)
    stop = last if stop < 0 else stop
    start, end = begin, stop
    for match in _END.finditer(text, begin, stop):
        before = max(begin, match.start() - _LOOKBACK)
        if _ABBREVIATED.search(text[before : match.start() + 1]):
            continue
        if match.end() <= offset:
            start = match.end()
        else:
            end = match.end()
            break
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())
