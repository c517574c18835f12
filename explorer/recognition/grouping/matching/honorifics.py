"""What stands before a person's name and says who is meant: "Mrs", "President", "Judge"."""

import re

from explorer.recognition.lexicon.honorifics import gender_of, in_full, is_office

_BEFORE = re.compile(r"(?:^|[\s(\[“‘\"'])([A-Za-zñ]+)\.?\s$")


def title_of(before: str) -> str:
    """The title at the end of what stands before a name, in full and in lower case, or "".

    A man's title counts with a capital only: "my lord", "the father" are said of anybody.
    """
    match = _BEFORE.search(before)
    if match is None:
        return ""
    word = in_full(match[1].lower())
    gender = gender_of(word)
    known = gender is not None or is_office(word)
    return word if known and (match[1][0].isupper() or gender != "m") else ""
