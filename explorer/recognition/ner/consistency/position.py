"""Where in its sentence a word stands."""

import re

LOOK_BACK = 40
"""Characters before a word in which the end of the sentence before is looked for."""

_SENTENCE_END = re.compile(r"(?:^|[.!?…:;]|\n|[“\"‘(—–•*-])[\s\"”’)“‘(]*$")


def begins_sentence(text: str, start: int) -> bool:
    """Whether a sentence, line, quotation or bracket begins at ``start`` of a text."""
    return bool(_SENTENCE_END.search(text[max(0, start - LOOK_BACK) : start]))
