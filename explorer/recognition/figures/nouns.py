"""Words that end a noun phrase, and which words look like plurals."""

from explorer.recognition.figures.wording import Wording

_WORDING = Wording("nouns")

ENDS_PHRASE = _WORDING.words("ends_phrase")
"""Words that end a noun phrase or never begin one."""

_PLURALS = _WORDING.words("plurals")
_NO_PLURALS = _WORDING.words("no_plurals")
_NO_PLURAL_ENDINGS = tuple(_WORDING["no_plural_endings"])


def plural(word: str) -> bool:
    """Whether a word looks like a plural noun."""
    low = word.lower()
    if low in _PLURALS:
        return True
    return low.endswith("s") and not low.endswith(_NO_PLURAL_ENDINGS) and low not in _NO_PLURALS
