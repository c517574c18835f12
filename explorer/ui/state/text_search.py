"""Words looked for in the article: as typed, as whole words, or as a regular expression."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
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
    from unicodedata import normalize  # noqa: PLC0415 (when something is looked for)

    import regex  # noqa: PLC0415

    typed = normalize("NFC", query.typed)
    if query.pattern:
        source = typed
    else:
        parts = typed.split()
        source = r"\s+".join(map(regex.escape, parts)) or regex.escape(typed)
        source = regex.sub(r"['’]", "['’]", source)
        source = regex.sub(r'["“”]', '["“”]', source)
    if query.words:
        source = rf"(?<!\w)(?:{source})(?!\w)"
    flags = regex.MULTILINE
    if not any(char.isupper() for char in typed):
        flags |= regex.IGNORECASE
    try:
        return regex.compile(source, flags)
    except regex.error as error:
        raise QueryError(str(error)) from None


def places(query: Query, text: str, seconds: float) -> list[Span]:
    """Where in a text stands what is looked for, in order, at most :data:`MOST` places.

    It is looked for in the text as read: line ends inside paragraphs are blanks, and accents count
    only if some are typed; what reads nowhere so, in the text as written. Raises
    :class:`QueryError` for a pattern that can't be understood, and ``TimeoutError`` when it takes
    longer than so many seconds. Other threads run meanwhile.
    """
    if not query.typed:
        return []
    until = monotonic() + seconds
    return _taken(_as_read(query, text, until), until) or _taken(
        (match.span() for match in _matches(_compiled(query), text, until)), until
    )


def _as_read(query: Query, text: str, until: float) -> Iterator[Span]:
    """The places in the text as read, block by block."""
    from explorer.text.folding import without_accents  # noqa: PLC0415 (when something is looked for)
    from explorer.text.lines import blocks  # noqa: PLC0415
    from explorer.text.view import view_of  # noqa: PLC0415

    pattern = _compiled(query)
    accented = without_accents(pattern.pattern) != pattern.pattern
    for start, end in blocks(text, 0, len(text)):
        view = view_of(text, start, end)
        read = view.text if accented else without_accents(view.text)
        for match in _matches(pattern, read, until):
            yield view.clean_span(*match.span())


def _matches(pattern: Any, text: str, until: float) -> Iterator[Any]:
    """The matches that are not empty."""
    left = until - monotonic()
    if left <= 0:
        raise TimeoutError
    for match in pattern.finditer(text, timeout=left, concurrent=True):
        if match.end() > match.start():
            yield match


def _taken(found: Iterable[Span], until: float) -> list[Span]:
    """As many as are wanted, in time."""
    taken: list[Span] = []
    for span in islice(found, MOST):
        taken.append(span)
        if monotonic() > until:
            raise TimeoutError
    return taken


def from_here(found: Sequence[Span], offset: int) -> Span | None:
    """The first place from an offset on, else the first of all."""
    if not found:
        return None
    return found[bisect_left(found, (offset, 0)) % len(found)]
