"""From a text to its figures, stage by stage; each hands figures to the next.

find and parse, line by line → bound → counted noun → over the whole text, currency → number.
"""

from collections.abc import Iterator
from dataclasses import replace

from explorer.model import Figure
from explorer.recognition.figures.attach.bounds import bounded
from explorer.recognition.figures.attach.counted_nouns import with_counted_nouns
from explorer.recognition.figures.attach.currencies import with_currencies
from explorer.recognition.figures.find.scanner import scan


def find_figures(text: str) -> list[Figure]:
    """The figures of a text in order of ``start``, none overlapping; ids are f1, f2 …

    No figure goes over the end of a line. Dates are resolved by :func:`~.attach.resolved_dates.resolve_dates`.
    """
    figures = [figure for start, line in _lines(text) for figure in _moved(_of_line(line), start)]
    return _numbered(with_currencies(text, figures))


def _lines(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for line in text.split("\n"):
        yield start, line
        start += len(line) + 1


def _of_line(line: str) -> list[Figure]:
    return with_counted_nouns(line, [bounded(line, figure) for figure in scan(line)])


def _moved(figures: list[Figure], start: int) -> Iterator[Figure]:
    for one in figures:
        yield replace(one, start=one.start + start, end=one.end + start)


def _numbered(figures: list[Figure]) -> list[Figure]:
    return [replace(figure, id=f"f{n}") for n, figure in enumerate(figures, start=1)]
