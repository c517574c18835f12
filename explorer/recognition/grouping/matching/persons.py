"""When two names are one person's: whole names, parts of names, initials, nicknames, spellings."""

from collections.abc import Sequence

from explorer.recognition.grouping.matching.honorifics import gender_of_first_name
from explorer.recognition.grouping.matching.keys import sound

PARTICLES = frozenset(
    "al el bin ibn bint abu ben van von der den de del della da das di dos du la le ap af zu ter ten".split()
)
SUFFIXES = frozenset("jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi".split())

_NICKNAMES = (
    "william bill billy will liam",
    "robert bob bobby rob robbie",
    "richard rick dick ricky richie",
    "james jim jimmy jamie",
    "john jack johnny",
    "jonathan jon",
    "joshua josh",
    "thomas tom tommy",
    "joseph joe joey",
    "michael mike mick mickey",
    "edward ed eddie ted ned",
    "charles charlie chuck",
    "daniel dan danny",
    "david dave davey",
    "matthew matt",
    "anthony tony",
    "christopher chris kit",
    "nicholas nick nicky",
    "andrew andy drew",
    "alexander alex sandy sasha",
    "alexandra alex sandra sasha",
    "benjamin ben benny",
    "samuel sam sammy",
    "samantha sam",
    "steven stephen steve",
    "kenneth ken kenny",
    "ronald ron ronnie",
    "donald don donny",
    "gerald gerry jerry",
    "timothy tim",
    "gregory greg",
    "geoffrey jeffrey jeff geoff",
    "lawrence laurence larry",
    "leonard len lenny leo",
    "patrick pat paddy",
    "peter pete",
    "philip phillip phil",
    "frederick fred freddie",
    "francis frank",
    "franklin frank",
    "albert al bert",
    "alfred alf fred",
    "arthur art",
    "eugene gene",
    "gabriel gabe",
    "harold harry hal",
    "henry harry hank",
    "jacob jake",
    "louis lou louie",
    "martin marty",
    "maximilian max",
    "nathaniel nathan nate nat",
    "oliver ollie",
    "raymond ray",
    "reginald reg reggie",
    "sebastian seb",
    "stanley stan",
    "terence terry",
    "vincent vince",
    "walter walt",
    "zachary zach zac zack",
    "abigail abby",
    "barbara barb babs",
    "caroline carrie",
    "christina christine tina chris chrissy",
    "elizabeth liz beth betty eliza lisa libby",
    "eleanor nell ellie",
    "isabella bella",
    "jacqueline jackie",
    "judith judy",
    "kimberly kim",
    "margaret maggie meg peggy",
    "katherine catherine kathryn kate kathy cathy katie",
    "jennifer jen jenny",
    "deborah debbie deb",
    "nicola nicky",
    "pamela pam",
    "penelope penny",
    "susan sue susie",
    "patricia pat patty trish",
    "theresa teresa terry tess",
    "valerie val",
    "victoria vicky",
    "rebecca becky",
    "jessica jess",
    "theodore ted teddy theo",
    "abraham abe",
)
_FAMILY: dict[str, frozenset[int]] = {}
for _n, _words in enumerate(_NICKNAMES):
    for _word in _words.split():
        _FAMILY[_word] = _FAMILY.get(_word, frozenset()) | {_n}

_NO_FAMILY: frozenset[int] = frozenset()


def known_as(word: str) -> frozenset[int]:
    """Give the numbers of the first names that a first name is short for, or is (a key)."""
    return _FAMILY.get(word, _NO_FAMILY)


def plain(words: Sequence[str]) -> tuple[str, ...]:
    """Give a name's words with the Arabic article spelled in one way."""
    return tuple("al" if word == "el" else word for word in words)


def core(words: Sequence[str]) -> tuple[str, ...]:
    """Give a name's words without particles and "Jr"."""
    return tuple(word for word in bare(words) if word not in PARTICLES)


def bare(words: Sequence[str]) -> tuple[str, ...]:
    """Give a name's words without "Jr" and the like."""
    return (*words[:1], *(word for word in words[1:] if word not in SUFFIXES))


def _same_word(short: str, long: str) -> bool:
    """Whether one word of a name may stand for another: itself, its initial, or its spelling."""
    if short == long or (len(short) == 1 and long.startswith(short)):
        return True
    return len(short) > 3 and len(long) > 3 and sound(short) == sound(long)


def _same_first(a: str, b: str) -> bool:
    return bool(known_as(a) & known_as(b)) or _same_word(a, b) or _same_word(b, a)


def pairs(words: Sequence[str]) -> set[tuple[str, str]]:
    """Give what a whole name can be found by: two of its words, the first as initial, the other as sound.

    In place of the initial stands, too, the number of a first name that has nicknames.
    """
    words = bare(plain(words))
    found = {("", "".join(words)), ("~", " ".join(sorted(words)))}
    for n, word in enumerate(words):
        for other in words[n + 1 :]:
            found |= {(word[0], sound(other)), (sound(word)[:1], sound(other))}
    return found | {(f"#{n}", sound(words[-1])) for n in known_as(words[0])}


def grips(words: Sequence[str]) -> set[tuple[str, str]]:
    """Give the pairs by which the whole names are found that another whole name may belong to."""
    words = bare(plain(words))
    found = {("", "".join(words)), ("~", " ".join(sorted(words)))}
    found |= {(words[0][0], sound(words[-1])), (sound(words[0])[:1], sound(words[-1]))}
    return found | {(f"#{n}", sound(words[-1])) for n in known_as(words[0])}


def same_person(short: Sequence[str], long: Sequence[str]) -> str | None:
    """Give the reason why two names of several words are one person's, or ``None``.

    ``short`` has as many words as ``long`` at most; words are keys. Generations ("Jr") differ.
    """
    if set(short[1:]) & SUFFIXES != set(long[1:]) & SUFFIXES:
        return None
    short, long = bare(plain(short)), bare(plain(long))
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
        if len(short) == 2 and short == long[::-1] and not all(map(is_first_name, short)):
            return "other order of"
        if short[1:] == long[1:] and 1 < len(short[0]) < 4 and short[0][0] == long[0][0]:
            return "initials of" if _clump(short[0]) else None
        return None
    if len(short) > 2 and len(short[1]) == 1 and not long[1].startswith(short[1]):
        return None
    places = iter(long)
    if all(any(_same_word(word, other) for other in places) for word in short):
        return "shorter form of"
    if short[-1] == long[-1] and _same_first(short[0], long[0]) and len(short) == 2:
        return "initials of" if 1 in (len(short[0]), len(long[0])) else "nickname of"
    if len(short) == 2 and short[-1] == long[-1] and short[0] == initials_of(long[:-1]):
        return "initials of"
    return None


def is_first_name(word: str) -> bool:
    """Whether a word (a key) is a usual first name."""
    return word in _FAMILY or gender_of_first_name(word) is not None


def _clump(word: str) -> bool:
    """Whether a word is two or three initials written as one: no vowel among them but the first."""
    return not set(word[1:]) & set("aeiouy") and word not in _FAMILY


def initials_of(words: Sequence[str]) -> str:
    """Give the first letters of a name's words in one."""
    return "".join(word[0] for word in words)


def part_of(words: Sequence[str], long: Sequence[str]) -> str | None:
    """Give the reason why one word (with particles) is part of a person's whole name, or ``None``.

    The word after "bin" is the father's name: alone it is his.
    """
    numbered = len(bare(long)) < len(long)
    generation = set(words[1:]) & SUFFIXES
    if generation and generation != set(long[1:]) & SUFFIXES:
        return None
    words, long = bare(plain(words)), bare(plain(long))
    count = len(words)
    if numbered and words == long:
        return "shorter form of"
    if not words or len(long) <= count:
        return None
    if len([word for word in words if word not in PARTICLES]) > 2:
        return None
    if tuple(long[-count:]) == words:
        return None if long[-count - 1] in _SON_OF else "surname of"
    if count == 1 and len(words[0]) > 3 and sound(words[0]) == sound(long[-1]):
        return None if is_first_name(words[0]) else "spelling of the surname of"
    if tuple(long[:count]) == words and len(words[0]) > 1:
        return "first name of"
    for n in range(1, len(long) - count):
        if tuple(long[n : n + count]) == words and long[n - 1] not in _SON_OF:
            return "part of the name of"
    if count == 1 and len(words[0]) > 2:
        if known_as(words[0]) & known_as(long[0]):
            return "nickname of"
        if len(words[0]) > 4 and words[0] in (long[-1] + "s", long[-1] + "es"):
            return "family of"
    return None


_SON_OF = frozenset("bin ibn bint abu".split())


def short_handles(words: Sequence[str]) -> set[str]:
    """Give what a whole name can be found by from one word of it: words, sounds, nicknames, initials."""
    words = plain(words)
    found = {
        *words,
        "~" + sound(words[-1]),
        "=" + initials_of(words),
        "=" + initials_of(bare(words)),
    }
    return found | {f"#{n}" for n in known_as(words[0])}


def short_grips(words: Sequence[str]) -> set[str]:
    """Give what to look for to find the whole names that a word may be part of."""
    words = plain(words)
    found = set(words) - PARTICLES or set(words)
    found |= {"~" + sound(word) for word in words if len(word) > 3}
    found |= {word[: -len(end)] for word in words for end in ("s", "es") if word.endswith(end)}
    return found | {f"#{n}" for n in known_as(words[0])}
