"""Words looked for in the article: as typed, as whole words, or as a regular expression."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from time import monotonic
from typing import Any

from explorer.model import Span

MOST = 50_000
"""So many places are looked for at most."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for. Small letters match any, capitals only themselves."""

    typed: str = ""
    pattern: bool = False
    words: bool = False


class QueryError(Exception):
    """The regular expression can't be understood; ``str()`` says why."""


@lru_cache(maxsize=8)
def _compiled(query: Query) -> Any:
    import regex  # noqa: PLC0415 (when something is looked for)

    if query.pattern:
        source = query.typed
    else:
        parts = query.typed.split()
        source = r"\s+".join(map(regex.escape, parts)) or regex.escape(query.typed)
        source = regex.sub(r"['’]", "['’]", source)
        source = regex.sub(r'["“”]', '["“”]', source)
    if query.words:
        source = rf"(?<!\w)(?:{source})(?!\w)"
    flags = regex.MULTILINE
    if not any(char.isupper() for char in query.typed):
        flags |= regex.IGNORECASE
    try:
        return regex.compile(source, flags)
    except regex.error as error:
        raise QueryError(str(error)) from None


def places(query: Query, text: str, seconds: float) -> list[Span]:
    """Where in a text stands what is looked for, in order, at most :data:`MOST` places.

    Raises :class:`QueryError` for a pattern that can't be understood, and ``TimeoutError`` when
    it takes longer than so many seconds. Other threads run meanwhile.
    """
    if not query.typed:
        return []
    found: list[Span] = []
    until = monotonic() + seconds
    for match in _compiled(query).finditer(text, timeout=seconds, concurrent=True):
        if match.end() > match.start():
            found.append(match.span())
            if len(found) >= MOST:
                break
            if monotonic() > until:
                raise TimeoutError
    return found


def from_here(found: Sequence[Span], offset: int) -> Span | None:
    """The first place from an offset on, else the first of all."""
    if not found:
        return None
    return found[bisect_left(found, (offset, 0)) % len(found)]
