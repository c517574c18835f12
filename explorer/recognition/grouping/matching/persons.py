"""When two names are one person's: whole names, parts of names, initials, nicknames, spellings."""

from collections.abc import Sequence

from explorer.recognition.acronyms import initials
from explorer.recognition.grouping.matching.keys import sound
from explorer.recognition.lexicon.person_names import (
    PARTICLES,
    PATRONYMIC_PARTICLES,
    SUFFIXES,
    has_nicknames,
    is_first_name,
    nickname_families,
)

WHOLE = 2
"""Words a whole name has at least: a first name and a surname."""

SHORTEST_RESPELT = 4
"""Letters of a word that may be the same in another spelling; shorter ones agree by chance."""

SHORTEST_NICKNAME = 3
"""Letters of a nickname that may stand alone: "Ted", not "Al"."""

SHORTEST_FAMILY = 5
"""Letters of the plural of a surname: "Obamas"; shorter words in -s are names of their own."""

MOST_SURNAMES = 2
"""Words of a part of a name, beside particles: "García Márquez"."""

CLUMP_LENGTHS = (2, 3)
"""Letters of initials that are written as one word: "JK", "JRR"."""


def plain(words: Sequence[str]) -> tuple[str, ...]:
    """A name's words with the Arabic article spelled in one way."""
    return tuple("al" if word == "el" else word for word in words)


def core(words: Sequence[str]) -> tuple[str, ...]:
    """A name's words without particles and "Jr"."""
    return tuple(word for word in bare(words) if word not in PARTICLES)


def bare(words: Sequence[str]) -> tuple[str, ...]:
    """A name's words without "Jr" and the like."""
    return (*words[:1], *(word for word in words[1:] if word not in SUFFIXES))


def _same_word(short: str, long: str) -> bool:
    """Whether one word of a name may stand for another: itself, its initial, or its spelling."""
    if short == long or (len(short) == 1 and long.startswith(short)):
        return True
    return min(len(short), len(long)) >= SHORTEST_RESPELT and sound(short) == sound(long)


def _same_first(a: str, b: str) -> bool:
    """Whether two first names may be one's: nicknames, initials, spellings."""
    return bool(nickname_families(a) & nickname_families(b)) or _same_word(a, b) or _same_word(b, a)


def pairs(words: Sequence[str]) -> set[tuple[str, str]]:
    """What a whole name can be found by: two of its words, one as initial, the other as sound.

    In place of the initial stands, too, the number of a first name that has nicknames.
    """
    words = bare(plain(words))
    found = {("", "".join(words)), ("~", " ".join(sorted(words)))}
    for n, word in enumerate(words):
        for other in words[n + 1 :]:
            found |= {(word[0], sound(other)), (sound(word)[:1], sound(other))}
    return found | {(f"#{n}", sound(words[-1])) for n in nickname_families(words[0])}


def grips(words: Sequence[str]) -> set[tuple[str, str]]:
    """The pairs by which the whole names are found that another whole name may belong to."""
    words = bare(plain(words))
    found = {("", "".join(words)), ("~", " ".join(sorted(words)))}
    found |= {(words[0][0], sound(words[-1])), (sound(words[0])[:1], sound(words[-1]))}
    return found | {(f"#{n}", sound(words[-1])) for n in nickname_families(words[0])}


def same_person(short: Sequence[str], long: Sequence[str]) -> str | None:
    """The reason why two names of several words are one person's, or ``None``.

    ``short`` has as many words as ``long`` at most; words are keys. Generations ("Jr") differ.
    """
    if set(short[1:]) & SUFFIXES != set(long[1:]) & SUFFIXES:
        return None
    short, long = bare(plain(short)), bare(plain(long))
    if not WHOLE <= len(short) <= len(long):
        return None
    if "".join(short) == "".join(long):
        return "spelling of"
    return _equally_long(short, long) if len(short) == len(long) else _shorter(short, long)


def _equally_long(one: Sequence[str], other: Sequence[str]) -> str | None:
    """The reason why two names of as many words are one person's, or ``None``."""
    both = list(zip(one, other, strict=True))
    alike = all(_same_word(a, b) or _same_word(b, a) for a, b in both)
    if alike and any(a == b for a, b in both):
        has_initials = any(a != b and 1 in (len(a), len(b)) for a, b in both)
        return "initials of" if has_initials else "spelling of"
    if one[1:] == other[1:]:
        return _with_other_first_name(one[0], other[0])
    is_reversed = len(one) == WHOLE and one == other[::-1]
    return "other order of" if is_reversed and not all(map(is_first_name, one)) else None


def _with_other_first_name(first: str, other: str) -> str | None:
    """The reason why persons who are called the same but for their first names are one."""
    if _same_first(first, other):
        return "nickname of"
    may_be_clump = len(first) in CLUMP_LENGTHS and first[0] == other[0]
    return "initials of" if may_be_clump and _is_clump(first) else None


def _shorter(short: Sequence[str], long: Sequence[str]) -> str | None:
    """The reason why a name is the one of a person whose name has more words, or ``None``."""
    has_middle_initial = len(short) > WHOLE and len(short[1]) == 1
    if has_middle_initial and not long[1].startswith(short[1]):
        return None
    words = iter(long)
    if all(any(_same_word(word, other) for other in words) for word in short):
        return "shorter form of"
    if len(short) > WHOLE or short[-1] != long[-1]:
        return None
    if _same_first(short[0], long[0]):
        return "initials of" if 1 in (len(short[0]), len(long[0])) else "nickname of"
    return "initials of" if short[0] == initials(long[:-1]) else None


def _is_clump(word: str) -> bool:
    """Whether a word is two or three initials written as one: no vowel among them but the first."""
    return not set(word[1:]) & set("aeiouy") and not has_nicknames(word)


def part_of(words: Sequence[str], long: Sequence[str]) -> str | None:
    """The reason why one word (with particles) is part of a person's whole name, or ``None``.

    The word after "bin" is the father's name: alone it is his.
    """
    is_numbered = len(bare(long)) < len(long)
    generation = set(words[1:]) & SUFFIXES
    if generation and generation != set(long[1:]) & SUFFIXES:
        return None
    words, long = bare(plain(words)), bare(plain(long))
    if is_numbered and words == long:
        return "shorter form of"
    if not words or len(long) <= len(words) or len(core(words)) > MOST_SURNAMES:
        return None
    return _surname_or_first_name(words, long)


def _surname_or_first_name(words: tuple[str, ...], long: tuple[str, ...]) -> str | None:
    count = len(words)
    alone = words[0] if count == 1 else ""
    if long[-count:] == words:
        return None if long[-count - 1] in PATRONYMIC_PARTICLES else "surname of"
    if len(alone) >= SHORTEST_RESPELT and sound(alone) == sound(long[-1]):
        return None if is_first_name(alone) else "spelling of the surname of"
    if long[:count] == words and len(words[0]) > 1:
        return "first name of"
    for n in range(1, len(long) - count):
        if long[n : n + count] == words and long[n - 1] not in PATRONYMIC_PARTICLES:
            return "part of the name of"
    return _nickname_or_family(alone, long)


def _nickname_or_family(word: str, long: Sequence[str]) -> str | None:
    if len(word) >= SHORTEST_NICKNAME and nickname_families(word) & nickname_families(long[0]):
        return "nickname of"
    is_plural = word in (long[-1] + "s", long[-1] + "es")
    return "family of" if len(word) >= SHORTEST_FAMILY and is_plural else None


def short_handles(words: Sequence[str]) -> set[str]:
    """What a whole name is found by from a part of it: words, sounds, nicknames, initials."""
    words = plain(words)
    found = {
        *words,
        "~" + sound(words[-1]),
        "=" + initials(words),
        "=" + initials(bare(words)),
    }
    return found | {f"#{n}" for n in nickname_families(words[0])}


def short_grips(words: Sequence[str]) -> set[str]:
    """What to look for to find the whole names that a word may be part of."""
    words = plain(words)
    found = set(words) - PARTICLES or set(words)
    found |= {"~" + sound(word) for word in words if len(word) >= SHORTEST_RESPELT}
    found |= {word[: -len(end)] for word in words for end in ("s", "es") if word.endswith(end)}
    return found | {f"#{n}" for n in nickname_families(words[0])}
