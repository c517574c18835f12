"""Things to pick from, and which of them match what is typed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from explorer.ui.state.filter import plain


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to pick: what it is called, a few words beside it, and what picking it gives."""

    label: str
    value: Any
    detail: str = ""


def narrowed(choices: Sequence[Choice], typed: str) -> list[Choice]:
    """The choices that contain all the words typed, or else are most like them."""
    words = plain(typed).split()
    if not words:
        return list(choices)
    found = [c for c in choices if all(w in plain(f"{c.label} {c.detail}") for w in words)]
    if found:
        first = plain(typed)
        return sorted(found, key=lambda choice: not plain(choice.label).startswith(first))
    from rapidfuzz import fuzz, process  # noqa: PLC0415 (only when nothing matches as typed)

    labels = [plain(choice.label) for choice in choices]
    close = process.extract(
        plain(typed), labels, scorer=fuzz.partial_ratio, score_cutoff=70, limit=30
    )
    return [choices[n] for _, _, n in close]


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of the reader, to be answered by picking one of some choices.

    ``offer`` makes the choices for what is typed; without it those of ``choices`` that match are
    offered. ``descend`` may turn a picked value into more text in the line (a folder) instead of an
    answer. ``at`` is the choice one is at before anything is typed.
    """

    title: str
    choices: Sequence[Choice] = ()
    offer: Callable[[str], Sequence[Choice]] | None = None
    descend: Callable[[Any], str | None] | None = None
    foot: str = "Enter picks, Esc leaves"
    at: int = 0
