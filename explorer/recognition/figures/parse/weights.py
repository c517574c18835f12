"""Whether pounds are a weight or money."""

import re

from explorer.recognition.figures.parse.amount import Amount
from explorer.recognition.figures.wording import Wording

_WORDING = Wording("measurements")
_WEIGHED = re.compile(rf"\b(?:{_WORDING.either('weighing')})\b[^.;,]{{0,30}}$")
_WEIGHABLE = re.compile(rf"\sof\s(?!(?:{_WORDING.either('bought')})\b)")
_BEFORE = 60
"""Characters before a number in which a word of weighing is looked for."""

_HEAVIEST = 1e6
"""So many pounds are money, whatever is said of them."""

_LOST_OR_GAINED = 500
"""Nobody loses, lifts or eats so many pounds; only what is said to weigh them may."""


def is_weight(text: str, plain: Amount, end: int) -> bool:
    """Whether pounds, whose word ends at an offset, are a weight here."""
    if plain.value >= _HEAVIEST:
        return False
    weighed = _WEIGHED.search(text, max(0, plain.start - _BEFORE), plain.start)
    if weighed and (plain.value < _LOST_OR_GAINED or weighed[0].startswith("weigh")):
        return True
    return bool(_WEIGHABLE.match(text, end)) or text.startswith(" per square", end)
