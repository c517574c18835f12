"""The article with its entities marked, and tables of what was found, for a pipe or a printer."""

from collections.abc import Iterable
from typing import TextIO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from explorer.files.names import escaped
from explorer.model import Analysis, Article, HighlightKind
from explorer.model.figure_text import group_of, normalised
from explorer.text.cleaning import clean
from explorer.text.reading import reading

STYLES: dict[HighlightKind, str] = {
    "person": "bold yellow",
    "organisation": "underline cyan",
    "place": "italic green",
    "figure": "magenta",
}
BRACKETS: dict[HighlightKind, tuple[str, str]] = {
    "person": ("[", "]ᴾ"),
    "organisation": ("[", "]ᴼ"),
    "place": ("[", "]ᴸ"),
    "figure": ("‹", "›"),
}
ASCII_BRACKETS: dict[HighlightKind, tuple[str, str]] = {
    "person": ("[P: ", "]"),
    "organisation": ("[O: ", "]"),
    "place": ("[L: ", "]"),
    "figure": ("<", ">"),
}
"""The same for encodings that lack those."""

_ASCII = str.maketrans(
    {"≈": "~", "≥": ">=", "≤": "<=", "–": "-", "\u202f": " ", "·": "-", "─": "-"}
)
"""What stands for the report's own signs there."""

RULE = 80
"""Columns of the line between articles."""


class _Printer(Console):
    """A console that leaves it to the caller when nobody reads on."""

    def on_broken_pipe(self) -> None:
        """Raise BrokenPipeError instead of leaving the program with status 1."""
        raise BrokenPipeError


def print_reports(
    found: Iterable[tuple[Article, Analysis]], stream: TextIO, several: bool = False
) -> None:
    """Write the report of each article to a stream, with colours if it is a terminal that has them.

    Without colours mentions stand in brackets with a letter: P person, O organisation, L place.
    Where ``several`` are asked for, a line with its source and title comes before each. Raises
    BrokenPipeError when nobody reads on.
    """
    console = _Printer(file=stream, highlight=False, soft_wrap=not stream.isatty())
    for n, (article, analysis) in enumerate(found):
        if several:
            before = "\n" if n else ""
            console.print(Text(before + _own(_rule(article), console)), end="\n\n")
        _print(article, analysis, console)


def _rule(article: Article) -> str:
    words = " · ".join([escaped(article.source), *([article.title] if article.title else [])])
    return f"── {' '.join(clean(words).split())} ".ljust(RULE, "─")


def _own(words: str, console: Console) -> str:
    """The report's own words in characters that the console's encoding has."""
    return words if _has(console, words) else words.translate(_ASCII)


def _has(console: Console, words: str) -> bool:
    try:
        words.encode(console.encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def _print(article: Article, analysis: Analysis, console: Console) -> None:
    console.print(_marked(article, analysis, console), end="\n\n")
    if analysis.entities:
        console.print(_entities(analysis))
    if analysis.figures:
        console.print(_figures(article, analysis, console))


def _marked(article: Article, analysis: Analysis, console: Console) -> Text:
    """The article's text with its mentions and figures marked; of two that overlap, the first."""
    marks: list[tuple[int, int, HighlightKind]] = sorted(
        [(m.start, m.end, e.kind) for e in analysis.entities for m in e.mentions]
        + [(f.start, f.end, "figure") for f in analysis.figures]
    )
    plain = console.color_system is None or console.no_color
    fits = _has(console, "".join(sign for pair in BRACKETS.values() for sign in pair))
    brackets = BRACKETS if fits else ASCII_BRACKETS
    body, at = Text(), 0
    for start, end, kind in marks:
        if start < at:
            continue
        body.append(article.text[at:start])
        if plain:
            before, after = brackets[kind]
            body.append(before + article.text[start:end] + after)
        else:
            body.append(article.text[start:end], STYLES[kind])
        at = end
    body.append(article.text[at:])
    return body


def _entities(analysis: Analysis) -> Table:
    table = Table("kind", "name", "mentions", "also", title_justify="left")
    for entity in analysis.entities:
        also = ", ".join(alias.name for alias in entity.aliases)
        table.add_row(entity.kind, Text(entity.name), str(len(entity.mentions)), Text(also))
    return table


def _figures(article: Article, analysis: Analysis, console: Console) -> Table:
    table = Table("group", "figure", "reading")
    for figure in analysis.figures:
        words = reading(article.text, figure.start, figure.end)
        table.add_row(group_of(figure), Text(words), Text(_own(normalised(figure), console)))
    return table
