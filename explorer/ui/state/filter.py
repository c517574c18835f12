"""Find names as one types them: by part of a name first, by likeness for typos."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from explorer.ui.state.entries import Entry

ALIKE = 78.0
"""How alike (per cent) a name must be to what was typed, where no name contains it."""


SHORTEST_TYPO = 3
"""Likeness is asked only of at least so many letters: fewer are like too much."""


def matching(entries: Iterable[Entry], typed: str) -> list[Entry]:
    """The entries one of whose names contains what was typed, or else is most like it.

    The group that figures stand in is one of their names.

    Without regard to case and accents; names that begin with it come first. All entries when
    nothing was typed.
    """
    listed = list(entries)
    wanted = plain(typed)
    if not wanted:
        return listed
    begins, contains = [], []
    for entry in listed:
        names = [*map(plain, entry.names), plain(entry.group)]
        if any(name.startswith(wanted) for name in names):
            begins.append(entry)
        elif any(wanted in name for name in names):
            contains.append(entry)
    if begins or contains or len(wanted) < SHORTEST_TYPO:
        return begins + contains
    return _alike(listed, wanted)


def _alike(entries: Sequence[Entry], wanted: str) -> list[Entry]:
    """The entries with a name, or a word of one, that is or begins most like what is wanted."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415 (only when nothing matches as typed)

    words: list[str] = []
    owners: list[int] = []
    for n, entry in enumerate(entries):
        own = {word for name in map(plain, entry.names) for word in (name, *name.split())}
        words += own
        owners += [n] * len(own)
    best: dict[int, float] = {}
    for tried in (words, [word[: len(wanted)] for word in words]):
        found = process.extract(
            wanted, tried, scorer=fuzz.ratio, score_cutoff=ALIKE, limit=None, processor=None
        )
        new: dict[int, float] = {}
        for _, score, n in found:
            new[owners[n]] = max(score, new.get(owners[n], 0.0))
        best = {**new, **best}
    return [entries[n] for n in sorted(best, key=lambda n: (-best[n], n))]


@lru_cache(maxsize=1 << 16)
def plain(text: str) -> str:
    """A text in lower case, without accents, with plain apostrophes."""
    from unicodedata import combining, normalize  # noqa: PLC0415

    low = text.casefold().replace("’", "'")
    if low.isascii():
        return low
    return "".join(char for char in normalize("NFKD", low) if not combining(char))
