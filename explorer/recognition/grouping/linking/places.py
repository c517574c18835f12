"""Which names of an article are one place's."""

from collections import defaultdict
from collections.abc import Sequence

from explorer.recognition.grouping.linking.name import Name
from explorer.recognition.grouping.matching import places


def link(names: Sequence[Name]) -> None:
    """Lead a place's name to the one with "City" or "Republic of", if there is just one."""
    by_trunk: dict[tuple[str, tuple[str, ...]], list[Name]] = defaultdict(list)
    for name in names:
        by_trunk[name.sense, places.trunk(name.words)].append(name)
    for same in by_trunk.values():
        if len(same) == 1:
            continue
        short, *others = sorted(same, key=lambda name: (len(name.words), name.start))
        before = [one.before for one in short.mentions]
        longer = [one for one in others if places.is_short_for(short.words, one.words, before)]
        by_generic_word: dict[str, list[Name]] = defaultdict(list)
        for one in longer:
            by_generic_word[places.generic_word(one.words)].append(one)
        for alike in by_generic_word.values():
            for one in alike[1:]:
                one.join(alike[0], "short for")
        sure = by_generic_word.get("") or (longer if len(by_generic_word) == 1 else [])
        if sure:
            short.join(sure[0], "short for")
