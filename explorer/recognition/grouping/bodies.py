"""When two names are one organisation's: acronyms, short forms, legal endings."""

import re
from collections.abc import Sequence

ENDINGS = frozenset(
    "inc corp corporation ltd limited plc llc ag sa nv co company group holdings line lines gmbh bv spa "
    "llp lp kk".split()
)
"""Last words, as keys, that are left out when a company is spoken of."""

GENERIC = frozenset(
    "court council ministry bank university committee commission senate party agency board institute "
    "foundation union department assembly parliament authority federation association company club "
    "college school hospital museum church army police navy league congress bureau centre center group "
    "trust society office service house".split()
)
"""Words that stand for the body named before: "the Court" for the Supreme Court."""

_SMALL = frozenset("of the and for in on at to & de du la des y e und".split())
_ACRONYM = re.compile(r"[A-Z][A-Za-z]?[A-Z0-9&]*[A-Z]s?$|(?:[A-Z]\.){2,}$")


def initials(name: str) -> set[str]:
    """Give the acronyms a name may have, in capitals: with and without its small words."""
    words = [word for word in re.split(r"[\s-]+", name.strip()) if word]
    large = [word for word in words if word.lower() not in _SMALL]
    forms = {"".join(word[0] for word in large), "".join(word[0] for word in words)}
    if large and large[-1].lower() in ENDINGS:
        forms.add("".join(word[0] for word in large[:-1]))
    return {form.upper() for form in forms if len(form) > 1}


def is_acronym(name: str) -> bool:
    """Whether a name is written as an acronym is."""
    return " " not in name and len(name) < 9 and bool(_ACRONYM.match(name))


def letters(name: str) -> str:
    """Give an acronym's letters."""
    return name.replace(".", "").replace("&", "").upper()


def stem(words: Sequence[str]) -> tuple[str, ...]:
    """Give a name's words without the legal endings."""
    kept = [word for word in words if word not in ("the", "&", "and")]
    while len(kept) > 1 and kept[-1] in ENDINGS:
        kept.pop()
    return tuple(kept)


def short_for(words: Sequence[str], long: Sequence[str]) -> str | None:
    """Give the reason why a name is short for a longer one, or ``None``; words are keys."""
    if stem(words) == stem(long):
        return "short for"
    words = tuple(word for word in words if word != "the")
    long = tuple(word for word in long if word != "the")
    count = len(words)
    if not words or count >= len(long):
        return None
    if count == 1 and words[0] in GENERIC:
        return (
            "short for" if long[-1] == words[0] or (long[0] == words[0] and "of" in long) else None
        )
    if count == 1 and (len(words[0]) < 4 or words[0] in ENDINGS):
        return None
    rest = long[count:]
    if long[:count] == words and (
        (count == 1 and rest[0] not in _SMALL) or all(word in GENERIC | ENDINGS for word in rest)
    ):
        return "short for"
    rest = long[:-count]
    if long[-count:] == words and len(rest) < 3 and not set(rest) & _SMALL:
        return "short for"
    return None
