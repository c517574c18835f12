"""When two names are one place's: countries' other names, and generic words around a name."""

from collections.abc import Sequence

_BEFORE = (
    ("kingdom", "of"),
    ("republic", "of"),
    ("free", "state", "of"),
    ("city", "of"),
    ("town", "of"),
    ("federal", "republic", "of"),
    ("people's", "republic", "of"),
    ("islamic", "republic", "of"),
)

_AFTER = frozenset("city river bridge stadium airport".split())


def core(words: Sequence[str]) -> tuple[str, ...]:
    """Give a place's words without "Republic of" before and "City" after; words are keys."""
    kept = tuple(word for word in words if word != "the")
    for before in _BEFORE:
        if len(kept) > len(before) and kept[: len(before)] == before:
            kept = kept[len(before) :]
    if len(kept) > 1 and kept[-1] in _AFTER:
        kept = kept[:-1]
    return kept
