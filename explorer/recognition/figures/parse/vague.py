"""Numbers that are not told: "dozens", "hundreds of thousands", "several hundred"."""

import re

from explorer.model import Figure
from explorer.recognition.figures.wording import Wording

_WORDING = Wording("counts")
VAGUE_FIRST_WORDS = _WORDING.words("first_words")
_VAGUE = re.compile(
    rf"(?:(?:(?:{_WORDING.either('vague_tens')})\sof\s)?(?:{_WORDING.either('vague')})"
    rf"|scores(?=\s(?:{_WORDING.either('before_scores_of')})\b)"
    rf"|(?:{_WORDING.either('vague_few')})\s(?:{_WORDING.either('vague_scales')})\b)\b(?!-)",
    re.IGNORECASE,
)


def vague_at(text: str, at: int) -> Figure | None:
    """The number that is not told and begins at an offset."""
    match = _VAGUE.match(text, at)
    return Figure("", at, match.end(), "count", bound="about") if match else None
