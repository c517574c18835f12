"""Which names of an article are one organisation's."""

import re
from collections import defaultdict
from collections.abc import Container, Mapping, Sequence
from itertools import pairwise

from explorer.recognition.acronyms import acronyms_of, is_acronym, is_spoken, letters
from explorer.recognition.grouping.linking.name import Name
from explorer.recognition.grouping.linking.persons import MOST
from explorer.recognition.grouping.matching import organisations, places
from explorer.recognition.grouping.matching.keys import key
from explorer.recognition.lexicon.demonyms import place_of
from explorer.recognition.mention import CONTEXT, RecognisedMention

Bracketed = Mapping[int, RecognisedMention]
"""Acronyms right behind what they stand for, by where they start: what they stand for."""

_BRACKET = re.compile(r"\s?[(\[](?:the )?$")
_CALLED = re.compile(
    r",? (?:also |better |or )?(?:known |called |abbreviated )?(?:as |by its (?:\w+ )?(?:acronym|initials),? )"
    r"(?:the )?"
)
_OR = re.compile(r",? or (?:the )?")
_REACH = CONTEXT
"""Characters between a name and its acronym at most: what is kept of the text between them."""

_BRACKET_REACH = len(" (the ")
"""Characters between a name and its acronym in brackets at most."""

SHORTEST_MISREAD = 3
"""Letters of an acronym in brackets that was read as a person; shorter ones are initials."""

SHORTEST_OF_PLACE = 3
"""Letters of a place's acronym that no brackets explain; two letters are a state's."""

FEWEST_SPOKEN = 4
"""Words of the name that an acronym written as a word ("Nato") stands for, at least."""

MOST_ALIKE = 4 * MOST
"""Of more names with a word in common, nobody can say for which one of them is short."""

LONGEST_COUNTRY_LETTERS = 3
"""Letters of a country's name that is written as letters: "US", "UK", "UAE"."""


def bracketed(ordered: Sequence[RecognisedMention]) -> dict[int, RecognisedMention]:
    """Find acronyms in brackets, or after "known as", behind a name, and names behind acronyms.

    The acronym may have been read as of another kind than the name.
    """
    found: dict[int, RecognisedMention] = {}
    for previous, one in pairwise(ordered):
        between = one.start - previous.end
        if not 0 < between <= _REACH or previous.form == "demonym" or one.form == "demonym":
            continue
        said = one.before[-between:] if between <= len(one.before) else ""
        sure = between <= _BRACKET_REACH and bool(_BRACKET.search(said))
        doubtful = not sure and bool(_OR.fullmatch(said))
        if not sure and not doubtful and not _CALLED.fullmatch(said):
            continue
        if is_acronym(one.text) and not is_acronym(previous.text):
            long, short = previous, one
        elif sure and is_acronym(previous.text) and " " in one.text:
            long, short = one, previous
        else:
            continue
        stands = letters(short.text) in acronyms_of(long.text)
        misread = sure and short.kind == "person" and len(short.text) >= SHORTEST_MISREAD
        alike = not doubtful and (long.kind == short.kind != "place" or misread)
        if long.kind != "person" and (stands or alike):
            found[short.start] = long
    return found


def link(
    names: Sequence[Name],
    all_names: Mapping[tuple[str, str, str], Name],
    behind: Bracketed,
) -> dict[int, tuple[Name, str]]:
    """Lead acronyms and short forms to the names they stand for.

    Returns what single mentions mean where it is not what their name means elsewhere.
    """
    meant = _link_bracketed(names, all_names, behind)
    _link_same(names)
    _link_inverted(names)
    _link_acronyms(names)
    _link_short(names, all_names)
    return meant


def link_acronyms_of_places(
    names: Sequence[Name],
    all_names: Mapping[tuple[str, str, str], Name],
    behind: Bracketed,
) -> None:
    """Lead acronyms of museums, parks and the like to their names."""
    _link_bracketed(names, all_names, behind)
    _link_acronyms(
        [name for name in names if len(name.words) != 1 or len(name.words[0]) >= SHORTEST_OF_PLACE]
    )


def _link_bracketed(
    names: Sequence[Name], all_names: Mapping[tuple[str, str, str], Name], behind: Bracketed
) -> dict[int, tuple[Name, str]]:
    meant: dict[int, tuple[Name, str]] = {}
    for short in names:
        said: dict[Name, int] = {}
        for one in short.mentions:
            long = behind.get(one.start)
            name = all_names.get((short.kind, key(long.text), "")) if long else None
            if name is not None and name is not short:
                said.setdefault(name, one.start)
        if not said:
            continue
        (first, _), *others = said.items()
        if short.owner is None and first.root() is not short:
            short.join(first, "acronym of")
        now = first
        starts = {start: name for name, start in said.items()}
        for one in short.mentions if others else ():
            now = starts.get(one.start, now)
            meant[one.start] = (now, "acronym of")
    return meant


def _link_same(names: Sequence[Name]) -> None:
    """Lead names that differ in "Inc" or "&" only to the longest."""
    by_stem: dict[tuple[str, ...], list[Name]] = defaultdict(list)
    for name in names:
        by_stem[organisations.stem(name.words)].append(name)
    for same in by_stem.values():
        longest, *others = sorted(same, key=lambda name: (-len(name.words), name.start))
        for other in others:
            other.join(longest, "short for")


def _link_inverted(names: Sequence[Name]) -> None:
    by_words = {name.words: name for name in names}
    for name in names:
        words = organisations.inverted(name.words)
        other = by_words.get(words) if words else None
        if other is not None:
            other.join(name, "other name of")
        for long in organisations.nicknames(" ".join(name.words)):
            if (other := by_words.get(tuple(key(long).split()))) is not None:
                name.join(other, "short for")
                break


def _link_acronyms(names: Sequence[Name]) -> None:
    by_initials: dict[str, set[Name]] = defaultdict(set)
    for name in names:
        if len(name.words) > 1:
            text = max((one.text for one in name.mentions), key=len)
            of_land = any(re.search(r"\bU\.?S\.? $", one.before) for one in name.mentions)
            for form in acronyms_of(text):
                by_initials[form].add(name)
                if of_land:
                    by_initials["US" + form].add(name)
    for name in names:
        text = name.mentions[0].text
        written = is_acronym(text)
        if name.owner is not None or not (written or is_spoken(text)):
            continue
        roots = {other.root() for other in by_initials.get(letters(text), ())} - {name}
        if len(roots) == 1 and (written or len(next(iter(roots)).words) >= FEWEST_SPOKEN):
            name.join(roots.pop(), "acronym of")


def _link_short(names: Sequence[Name], all_names: Mapping[tuple[str, str, str], Name]) -> None:
    by_word: dict[str, list[Name]] = defaultdict(list)
    for name in names:
        for word in set(name.words) - {"of", "the", "and", "&"}:
            by_word[word].append(name)
    alone = {name.words for name in names}
    for name in sorted(names, key=lambda name: -len(name.words)):
        if name.owner is not None or ("place", " ".join(name.words), "") in all_names:
            continue
        longer = _longer(name, by_word, alone)
        if len(longer) == 1:
            name.join(longer.pop(), "short for")


def _longer(
    name: Name, by_word: Mapping[str, list[Name]], alone: Container[tuple[str, ...]]
) -> set[Name]:
    """The organisations that a name may be short for, by the rarer of its first and last words."""
    alike = min(
        (by_word[word] for word in {name.words[0], name.words[-1]} if word in by_word),
        key=len,
        default=[],
    )
    if len(alike) > MOST_ALIKE:
        return set()
    acronym = is_acronym(name.mentions[0].text)
    return {
        other.root()
        for other in alike
        if len(other.words) > len(name.words)
        and (not acronym or organisations.named_after(name.words, other.words))
        and organisations.is_short_for(name.words, other.words)
        and not organisations.merged(other.words, alone)
        and not _is_another_countrys(name, other)
    } - {name}


_OF_COUNTRY = re.compile(r"(?:^|[\s(])([A-Z][\w.]+(?: [A-Z][\w.]+)?)(?:['’]s)? $")


def _one_land(words: Sequence[str], others: Sequence[str]) -> bool:
    """Whether words (keys) and others are of one country: its names or its people's."""
    return _land(" ".join(words)) == _land(" ".join(others))


def _land(name: str) -> str:
    written = name.upper() if len(name) <= LONGEST_COUNTRY_LETTERS else name.title()
    return places.usual(place_of(written) or written)


def _is_another_countrys(name: Name, long: Name) -> bool:
    """Whether a name is said of a country, so that another place's is not meant: U.S. Supreme Court."""
    rest = long.words[: len(long.words) - len(name.words)]
    if not rest or long.words[len(rest) :] != name.words:
        return False
    for one in name.mentions:
        match = _OF_COUNTRY.search(one.before)
        words = key(match[1]).split() if match else []
        for said in (words, words[-1:]):
            if said and organisations.of_a_place(said) and not _one_land(said, rest):
                return True
    return False
