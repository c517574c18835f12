"""Rename the people, places and organisations of a text, so that context is learned.

Names are changed word by word and in the same way all over a document: a surname stays the
surname of its person. The new words come from the lists, are made of two others, or are in no
list at all.
"""

import random
from collections.abc import Sequence

from explorer.training.documents import NORP, ORG, PERSON, PLACE, Document

_VOWELS, _CONSONANTS = "aeiou", "bcdfghjklmnprstvz"
_SMALL = frozenset(
    "al el bin ibn bint abu van von der den de del della da dos du la le Jr. Sr. II III".split()
)


_POOLS = {PLACE: "place", ORG: "body"}
"""The lists that words of names are drawn from, by label; those of people have two."""

_INITIALS = "ABCDEFGHILMNOPRSTUVW"
"""What acronyms are made of: the letters that words of their names begin with."""

SHORTEST, LONGEST = 3, 12
"""How many letters the words have that are drawn from lists."""

INVENTED, DOUBLE = 0.35, 0.07
"""The shares of words that are invented, and (of people's names) joined of two with a hyphen."""

UNCHANGED = 3
"""One letter of so many is changed in a word that is invented."""

SHORTEST_CHANGED = 2
"""A single capital is an initial, and stays."""

LONGEST_ACRONYM = 5
"""What has more capitals is no acronym but a word, and stays."""


class Renamer:
    """Renames documents with words drawn from lists.

    ``lists`` are those of :func:`explorer.training.gazetteers.lists`: single words by column.
    ``common`` are words that names share with other text; they are left as they are.
    """

    def __init__(self, lists: dict[str, set[str]], chance: random.Random) -> None:
        self._chance = chance
        self._common = lists["common word"]
        self._kept = lists["country"] | lists["demonym"]

        def pool(*names: str) -> list[str]:
            words = {word for name in names for word in lists[name] if word not in self._common}
            return sorted(
                w
                for w in words
                if w.isalpha() and SHORTEST <= len(w) <= LONGEST and w[1:].islower()
            )

        self._pools: dict[str, Sequence[str]] = {
            "first": pool("first name"),
            "surname": pool("surname"),
            "place": pool("city", "place"),
            "body": pool("company", "club", "surname"),
        }

    def _invented(self, word: str) -> str:
        """Change some letters of a word to others of their sort."""
        letters = list(word.lower())
        for n in self._chance.sample(range(len(letters)), k=max(1, len(letters) // UNCHANGED)):
            for sort in (_VOWELS, _CONSONANTS):
                if letters[n] in sort:
                    letters[n] = self._chance.choice(sort)
        return "".join(letters).capitalize()

    def drawn(self, pool: str) -> str:
        """Draw a word of a pool (first, surname, place, body), or one made from such words."""
        word = self._chance.choice(self._pools[pool])
        luck = self._chance.random()
        if luck < INVENTED:
            return self._invented(word)
        if luck < INVENTED + DOUBLE and pool in ("surname", "first"):
            return f"{word}-{self._chance.choice(self._pools[pool])}"
        return word

    def _word(self, word: str, label: str, last: bool) -> str:
        """Find another word for one of a name's; small and common ones stay."""
        bare = word.rstrip(".,")
        tail = word[len(bare) :]
        common = label != PERSON and bare in self._common
        if word.lower() in _SMALL or not bare[:1].isupper() or bare in self._kept or common:
            return word
        if bare.isupper():
            if label != ORG or not SHORTEST_CHANGED <= len(bare) <= LONGEST_ACRONYM:
                return word
            return "".join(self._chance.choices(_INITIALS, k=len(bare))) + tail
        if not bare.replace("-", "").isalpha():
            return word
        return self.drawn(_POOLS.get(label, "surname" if last else "first")) + tail

    def renamed(self, document: Document) -> Document:
        """Rename a document: the text and the offsets that go with them."""
        text, ents = document
        new: dict[tuple[str, str], str] = {}
        pieces: list[str] = []
        moved: list[tuple[int, int, str]] = []
        at = 0
        for start, end, label in sorted(ents):
            if start < at or label == NORP:
                continue
            words = text[start:end].split(" ")
            for n, word in enumerate(words):
                key = (label, word)
                if key not in new:
                    new[key] = self._word(word, label, n == len(words) - 1)
            name = " ".join(new[label, word] for word in words)
            pieces += [text[at:start], name]
            moved.append((start, end, label))
            at = end
        pieces.append(text[at:])
        return "".join(pieces), _moved(ents, moved, pieces)


def _moved(
    ents: Sequence[tuple[int, int, str]],
    renamed: Sequence[tuple[int, int, str]],
    pieces: Sequence[str],
) -> list[tuple[int, int, str]]:
    """Move the mentions to their places in the new text."""
    shifts: list[tuple[int, int]] = []
    shift = 0
    result: list[tuple[int, int, str]] = []
    for n, (start, end, label) in enumerate(renamed):
        name = pieces[2 * n + 1]
        result.append((start + shift, start + shift + len(name), label))
        shift += len(name) - (end - start)
        shifts.append((end, shift))
    for start, end, label in ents:
        if label == NORP and not any(a < end and b > start for a, b, _ in renamed):
            by = next((s for stop, s in reversed(shifts) if stop <= start), 0)
            result.append((start + by, end + by, label))
    return sorted(result)
