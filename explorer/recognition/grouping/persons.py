"""When two names are one person's: whole names, parts of names, initials, nicknames, spellings."""

from collections.abc import Sequence

from explorer.recognition.grouping.keys import sound

PARTICLES = frozenset(
    "al el bin ibn bint abu ben van von der den de del della da das di dos du la le ap af zu ter ten".split()
)
SUFFIXES = frozenset("jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi".split())

_NICKNAMES = (
    "william bill billy will liam",
    "robert bob bobby rob",
    "richard rick dick ricky",
    "james jim jimmy jamie",
    "john jack johnny",
    "thomas tom tommy",
    "joseph joe joey",
    "michael mike mick",
    "edward ed eddie ted ned",
    "charles charlie chuck",
    "daniel dan danny",
    "david dave",
    "matthew matt",
    "anthony tony",
    "christopher chris",
    "nicholas nick",
    "andrew andy drew",
    "alexander alex sasha",
    "benjamin ben",
    "samuel sam",
    "steven stephen steve",
    "kenneth ken",
    "ronald ron",
    "donald don",
    "gerald gerry jerry",
    "timothy tim",
    "gregory greg",
    "jeffrey geoffrey jeff geoff",
    "lawrence larry",
    "patrick pat paddy",
    "peter pete",
    "philip phil",
    "frederick fred freddie",
    "francis frank",
    "albert al bert",
    "vincent vince",
    "elizabeth liz beth betty eliza lisa",
    "margaret maggie meg peggy",
    "katherine catherine kate kathy cathy katie",
    "jennifer jen jenny",
    "deborah debbie deb",
    "susan sue susie",
    "patricia pat patty trish",
    "victoria vicky",
    "rebecca becky",
    "jessica jess",
    "theodore ted teddy theo",
    "abraham abe",
    "mohammed muhammad mohamed mohammad",
    "yusuf yousef youssef",
)
_FAMILY = {word: n for n, words in enumerate(_NICKNAMES) for word in words.split()}


def handles(words: Sequence[str]) -> set[str]:
    """Give what a whole name can be found by: its words, their sounds, initials and nicknames."""
    found = {*words, *(word[0] for word in words), *("~" + sound(word) for word in words)}
    return found | {f"#{_FAMILY[word]}" for word in words[:1] if word in _FAMILY}


def grips(words: Sequence[str]) -> set[str]:
    """Give what to look for to find the whole names that another name may belong to."""
    found = {*words, *("~" + sound(word) for word in words if len(word) > 3)}
    found |= {word[:-1] for word in words if word.endswith("s") and len(word) > 4}
    return found | {f"#{_FAMILY[word]}" for word in words[:1] if word in _FAMILY}


def bare(words: Sequence[str]) -> tuple[str, ...]:
    """Give a name's words without "Jr" and the like."""
    return (*words[:1], *(word for word in words[1:] if word not in SUFFIXES))


def _same_word(short: str, long: str) -> bool:
    """Whether one word of a name may stand for another: itself, its initial, or its spelling."""
    if short == long or (len(short) == 1 and long.startswith(short)):
        return True
    return len(short) > 3 and len(long) > 3 and sound(short) == sound(long)


def _same_first(a: str, b: str) -> bool:
    nick = _FAMILY.get(a)
    return (nick is not None and nick == _FAMILY.get(b)) or _same_word(a, b) or _same_word(b, a)


def same_person(short: Sequence[str], long: Sequence[str]) -> str | None:
    """Give the reason why two names of several words are one person's, or ``None``.

    ``short`` has as many words as ``long`` at most; words are keys. Generations ("Jr") differ.
    """
    if set(short[1:]) & SUFFIXES != set(long[1:]) & SUFFIXES:
        return None
    short, long = bare(short), bare(long)
    if len(short) < 2 or len(long) < 2 or len(short) > len(long):
        return None
    if "".join(short) == "".join(long):
        return "spelling of"
    if len(short) == len(long):
        if all(_same_word(a, b) or _same_word(b, a) for a, b in zip(short, long, strict=True)):
            exact = sum(a == b for a, b in zip(short, long, strict=True))
            initials = any(
                1 in (len(a), len(b)) and a != b for a, b in zip(short, long, strict=True)
            )
            if exact:
                return "initials of" if initials else "spelling of"
        if short[1:] == long[1:] and _same_first(short[0], long[0]):
            return "nickname of"
        return None
    places = iter(long)
    if all(any(_same_word(word, other) for other in places) for word in short):
        return "shorter form of"
    if short[-1] == long[-1] and _same_first(short[0], long[0]) and len(short) == 2:
        return "nickname of"
    return None


def part_of(words: Sequence[str], long: Sequence[str]) -> str | None:
    """Give the reason why one word (with particles) is part of a person's whole name, or ``None``."""
    numbered = len(bare(long)) < len(long)
    words, long = bare(words), bare(long)
    count = len(words)
    if numbered and words == long:
        return "shorter form of"
    if not words or len(long) <= count:
        return None
    core = [word for word in words if word not in PARTICLES]
    if len(core) > 2:
        return None
    if tuple(long[-count:]) == words:
        return "surname of"
    if count == 1 and len(words[0]) > 3 and sound(words[0]) == sound(long[-1]):
        return "spelling of the surname of"
    if tuple(long[:count]) == words and len(words[0]) > 1:
        return "first name of"
    if any(tuple(long[n : n + count]) == words for n in range(1, len(long) - count)):
        return "part of the name of"
    if count == 1 and len(words[0]) > 2:
        nick = _FAMILY.get(words[0])
        if nick is not None and nick == _FAMILY.get(long[0]):
            return "nickname of"
        if words[0].endswith("s") and words[0][:-1] == long[-1] and len(words[0]) > 4:
            return "family of"
    return None
