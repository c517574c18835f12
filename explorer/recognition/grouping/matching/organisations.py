"""When two names are one organisation's: acronyms, short forms, legal endings."""

from collections.abc import Container, Sequence
from functools import cache

from explorer.recognition.acronyms import SMALL
from explorer.recognition.grouping.matching.keys import key
from explorer.recognition.lexicon.countries import usual_names
from explorer.recognition.lexicon.demonyms import place_of
from explorer.recognition.lexicon.tables import table, word_set

LEGAL_FORMS = word_set("organisations", "legal_forms")
"""Last words, as keys, that are left out when a company is spoken of."""

BODIES = word_set("organisations", "bodies")
"""Words that stand for the body named before: "the Court" for the Supreme Court."""

TRADES = word_set("organisations", "trades")
"""Words that say what a company does, which are left out too."""

_PARTS = word_set("organisations", "parts")
"""What bears the name of something complete in itself: Manchester City Council is no club."""

_BRANCHES = word_set("organisations", "branches")
"""What a company's branches are called by: Sony Music is not all of Sony."""

_DISTINGUISHING = word_set("organisations", "distinguishing_first")
"""First words without which a name is another's: the Royal Bank of Scotland, the Bank of Scotland."""

_INVERTIBLE = word_set("organisations", "invertible")
"""Bodies whose names are said in two orders: Department of Justice, Justice Department."""

_TWO_UNIVERSITIES = word_set("organisations", "two_universities")
"""Places with a "University of" them and another university of their name."""

_FOUNDED = word_set("organisations", "named_after_people")
"""Bodies that are called by their founder's surname: Hopkins for Johns Hopkins University."""

_COMPLETE_LAST = word_set("organisations", "complete_last")
"""Last words of clubs and towns, beside :data:`BODIES`, that end a name that lacks nothing."""

SHORTEST_SHORT = 4
"""Letters of one word that may be short for a name of several; shorter ones are acronyms."""

MOST_LEFT_AWAY = 2
"""Words before a name that are left away at most: "United States" Supreme Court."""

_SURNAME_AND_BODY = len(("Hopkins", "University"))


def nicknames(name: str) -> list[str]:
    """The names (keys) that a name (a key) stands for though none of its words says so."""
    return [long for short, long in table("organisations")["nicknames"] if short == name]


def _without_small(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(word for word in words if word not in ("the", "&", "and"))


def stem(words: Sequence[str]) -> tuple[str, ...]:
    """A name's words without the legal endings."""
    kept = list(_without_small(words))
    while len(kept) > 1 and kept[-1] in LEGAL_FORMS:
        kept.pop()
    return tuple(kept)


def inverted(words: Sequence[str]) -> tuple[str, ...] | None:
    """The other order of a name's words, if it has one: "Justice Department" for "Department of Justice"."""
    body, *rest = [word for word in words if word != "the"] or [""]
    if body not in _INVERTIBLE or rest[:1] != ["of"] or not rest[1:]:
        return None
    subject = rest[1:2] if rest[1] == "foreign" else rest[1:]
    if body == "university" and (len(subject) > 1 or subject[0] in _TWO_UNIVERSITIES):
        return None
    return (*subject, body)


def of_a_place(words: Sequence[str]) -> bool:
    """Whether words (keys) are the name of a country or of its people."""
    name = " ".join(words)
    return name in _place_words() or any(
        place_of(form) is not None for form in (name.title(), name.upper())
    )


def is_short_for(words: Sequence[str], long: Sequence[str]) -> bool:
    """Whether a name is short for a longer one, or the same but for "Inc"; words are keys."""
    words, long = _without_small(words), _without_small(long)
    if stem(words) == stem(long):
        return True
    if not words or len(words) >= len(long):
        return False
    return _word_is_short_for(words[0], long) if len(words) == 1 else _is_begin_or_end(words, long)


def _word_is_short_for(word: str, long: tuple[str, ...]) -> bool:
    if word in BODIES:
        return long[-1] == word or (long[0] == word and "of" in long)
    if len(word) < SHORTEST_SHORT or word in LEGAL_FORMS:
        return named_after((word,), long)
    rest = long[1:]
    is_founder = len(rest) == _SURNAME_AND_BODY and rest[0] == word and rest[1] in _FOUNDED
    return _is_begin_or_end((word,), long) or is_founder


def _is_begin_or_end(words: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether a name is the beginning or the end of a longer one that says nothing more."""
    count = len(words)
    if long[:count] == words and _left_out(words, long[count:]):
        return True
    return long[-count:] == words and _left_away(words, long[:-count])


def merged(words: Sequence[str], alone: Container[tuple[str, ...]]) -> bool:
    """Whether a name is put together of two that stand alone, too: Exxon Mobil, but no club's name."""
    return (
        len(words) > 1
        and (words[0],) in alone
        and (words[1],) in alone
        and words[1] not in BODIES | LEGAL_FORMS | TRADES
        and not words[1].endswith("s")
    )


def named_after(words: Sequence[str], long: Sequence[str]) -> bool:
    """Whether a longer name goes on after a name with what the company is only: KKR & Co."""
    long = _without_small(long)
    rest = long[len(words) :]
    return long[: len(words)] == tuple(words) and all(word in LEGAL_FORMS | TRADES for word in rest)


def _left_out(words: Sequence[str], rest: Sequence[str]) -> bool:
    """Whether a name is still the same without the words after it."""
    if all(word in LEGAL_FORMS | TRADES for word in rest):
        return True
    if len(words) > 1:
        return all(word in (BODIES - _PARTS) | LEGAL_FORMS | TRADES for word in rest) or (
            rest[0] in _PARTS and len(rest) == 1 and not _complete(words)
        )
    return rest[0] not in SMALL | _BRANCHES and not of_a_place(rest)


def _complete(words: Sequence[str]) -> bool:
    """Whether words end as the name of a body, a club or a town does."""
    return words[-1] in BODIES or words[-1] in _COMPLETE_LAST


def _left_away(words: Sequence[str], rest: Sequence[str]) -> bool:
    """Whether a name is still the same without the words before it."""
    if len(rest) > MOST_LEFT_AWAY or set(rest) & SMALL:
        return False
    return not (
        (set(rest) & _DISTINGUISHING or "of" in words) and len(words) > 1 and not of_a_place(rest)
    )


@cache
def _place_words() -> frozenset[str]:
    return frozenset(key(name) for name in usual_names()) - {""}
