"""When two names are one organisation's: acronyms, short forms, legal endings."""

import re
from collections.abc import Container, Sequence
from functools import cache

from explorer.recognition.grouping.matching.keys import key
from explorer.recognition.lexicon.countries import usual_names
from explorer.recognition.lexicon.demonyms import place_of

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

TRADES = frozenset(
    "airlines airways air minerals mining metals resources energy oil gas petroleum power electric electronics "
    "motor motors automotive foods beverages brands stores technologies technology systems software "
    "semiconductor networks telecom telecommunications communications services industries industrial "
    "pharmaceuticals pharma therapeutics biotech steel chemicals materials logistics "
    "shipping partners insurance financial bancorp entertainment media fc afc cf sc fm tv".split()
)
"""Words that say what a company does, which are left out too."""

_PARTS = frozenset(
    "council foundation museum union police court hospital school trust library supporters alumni centre "
    "center".split()
)
"""What bears the name of something complete in itself: Manchester City Council is no club."""

_BRANCHES = frozenset(
    "pictures music news sport sports radio television studios ventures cloud labs research capital europe asia "
    "africa foundation national worldwide international global headquarters".split()
)
"""What a company's branches are called by: Sony Music is not all of Sony."""

_APART = frozenset(
    "royal national first second new old north south east west united free real".split()
)
"""First words without which a name is another's: the Royal Bank of Scotland, the Bank of Scotland."""

_INVERTED = frozenset("department ministry university".split())
_TWO_UNIVERSITIES = frozenset("washington miami indiana pennsylvania".split())

_NICKNAMES = (
    ("fed", "federal reserve"),
    ("tories", "conservatives"),
    ("tories", "conservative party"),
    ("tory", "conservative party"),
    ("conservatives", "conservative party"),
    ("lib dems", "liberal democrats"),
    ("republicans", "republican party"),
    ("gop", "republican party"),
    ("gop", "republicans"),
    ("democrats", "democratic party"),
    ("liberals", "liberal party"),
    ("greens", "green party"),
    ("man united", "manchester united"),
    ("man utd", "manchester united"),
    ("man city", "manchester city"),
    ("spurs", "tottenham hotspur"),
    ("wolves", "wolverhampton wanderers"),
    ("bbc", "british broadcasting corporation"),
    ("unicef", "united nations children's fund"),
    ("isis", "islamic state"),
    ("msf", "médecins sans frontières"),
    ("met", "metropolitan police"),
    ("scotland yard", "metropolitan police"),
)


def nicknames(name: str) -> list[str]:
    """Give the names (keys) that a name (a key) stands for though none of its words says so."""
    return [long for short, long in _NICKNAMES if short == name]


_SMALL = frozenset("of the and for in on at to & de du la des y e und".split())
_ACRONYM = re.compile(r"[A-Z][A-Za-z]?[A-Z0-9&]*[A-Z]s?$|(?:[A-Z]\.){2,}$")


def initials(name: str) -> set[str]:
    """Give the acronyms a name may have, in capitals: with and without its small words."""
    words = [word for word in re.split(r"[\s-]+", name.strip()) if word]
    large = [word for word in words if word.lower() not in _SMALL]
    forms = {"".join(map(_initial, large)), "".join(word[0] for word in words)}
    forms.add("".join(word[0] for word in large))
    if large and large[-1].lower() in ENDINGS:
        forms.add("".join(map(_initial, large[:-1])))
    return {form.upper() for form in forms if len(form) > 1}


def _initial(word: str) -> str:
    """Give what a word gives to an acronym: an acronym all of itself."""
    return word if word.isupper() and 1 < len(word) < 5 else word[0]


def is_acronym(name: str) -> bool:
    """Whether a name is written as an acronym is."""
    return " " not in name and len(name) < 9 and bool(_ACRONYM.match(name))


def is_spoken(name: str) -> bool:
    """Whether a name may be an acronym that is written as a word: "Nato", "Unesco"."""
    return name.isalpha() and name.istitle() and 3 < len(name) < 8


def letters(name: str) -> str:
    """Give an acronym's letters."""
    return name.replace(".", "").replace("&", "").upper()


def stem(words: Sequence[str]) -> tuple[str, ...]:
    """Give a name's words without the legal endings."""
    kept = [word for word in words if word not in ("the", "&", "and")]
    while len(kept) > 1 and kept[-1] in ENDINGS:
        kept.pop()
    return tuple(kept)


def inverted(words: Sequence[str]) -> tuple[str, ...] | None:
    """Give the other order of a name's words: "Justice Department" for "Department of Justice"."""
    words = tuple(word for word in words if word != "the")
    if len(words) > 2 and words[0] in _INVERTED and words[1] == "of":
        rest = words[2:] if words[2] != "foreign" else words[2:3]
        if words[0] == "university" and (len(rest) > 1 or rest[0] in _TWO_UNIVERSITIES):
            return None
        return (*rest, words[0])
    return None


def of_a_place(words: Sequence[str]) -> bool:
    """Whether words (keys) are the name of a country or of its people."""
    name = " ".join(words)
    return name in _place_words() or any(
        place_of(form) is not None for form in (name.title(), name.upper())
    )


def short_for(words: Sequence[str], long: Sequence[str]) -> str | None:
    """Give the reason why a name is short for a longer one, or ``None``; words are keys."""
    words = tuple(word for word in words if word not in ("the", "&", "and"))
    long = tuple(word for word in long if word not in ("the", "&", "and"))
    if stem(words) == stem(long):
        return "short for"
    count = len(words)
    if not words or count >= len(long):
        return None
    if count == 1 and words[0] in GENERIC:
        return (
            "short for" if long[-1] == words[0] or (long[0] == words[0] and "of" in long) else None
        )
    if count == 1 and (len(words[0]) < 4 or words[0] in ENDINGS):
        return "short for" if named_after(words, long) else None
    if long[:count] == words and _left_out(words, long[count:]):
        return "short for"
    rest = long[:-count]
    if long[-count:] == words and _left_away(words, rest):
        return "short for"
    if count == 1 and len(long) == 3 and long[1] == words[0] and long[2] in _NAMED_AFTER_PEOPLE:
        return "short for"
    return None


_NAMED_AFTER_PEOPLE = frozenset("university college hospital foundation".split())


def merged(words: Sequence[str], alone: Container[tuple[str, ...]]) -> bool:
    """Whether a name is put together of two that stand alone, too: Exxon Mobil, but no club's name."""
    return (
        len(words) > 1
        and (words[0],) in alone
        and (words[1],) in alone
        and words[1] not in GENERIC | ENDINGS | TRADES
        and not words[1].endswith("s")
    )


def named_after(words: Sequence[str], long: Sequence[str]) -> bool:
    """Whether a longer name goes on after a name with what the company is only: KKR & Co."""
    long = tuple(word for word in long if word not in ("the", "&", "and"))
    rest = long[len(words) :]
    return long[: len(words)] == tuple(words) and all(word in ENDINGS | TRADES for word in rest)


def _left_out(words: Sequence[str], rest: Sequence[str]) -> bool:
    """Whether a name is still the same without the words after it."""
    if all(word in ENDINGS | TRADES for word in rest):
        return True
    if len(words) > 1:
        return all(word in (GENERIC - _PARTS) | ENDINGS | TRADES for word in rest) or (
            rest[0] in _PARTS and len(rest) == 1 and not _complete(words)
        )
    return rest[0] not in _SMALL | _BRANCHES and not of_a_place(rest)


def _complete(words: Sequence[str]) -> bool:
    """Whether words end as the name of a body, a club or a town does."""
    return words[-1] in GENERIC or words[-1] in _ENDS


_ENDS = frozenset("city united town county borough rovers england corps navy army guard".split())


def _left_away(words: Sequence[str], rest: Sequence[str]) -> bool:
    """Whether a name is still the same without the words before it."""
    if len(rest) > 2 or set(rest) & _SMALL:
        return False
    return not ((set(rest) & _APART or "of" in words) and len(words) > 1 and not of_a_place(rest))


@cache
def _place_words() -> frozenset[str]:
    return frozenset(key(name) for name in usual_names()) - {""}
