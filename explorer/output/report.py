"""The article with its entities marked, and tables of what was found, for a pipe or a printer."""

from typing import TextIO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from explorer.model import Analysis, Article
from explorer.recognition.figures.reading import group_of, reading

STYLES = {
    "person": "bold yellow",
    "organisation": "underline cyan",
    "place": "italic green",
    "figure": "magenta",
}
BRACKETS = {
    "person": ("[", "]ᴾ"),
    "organisation": ("[", "]ᴼ"),
    "place": ("[", "]ᴸ"),
    "figure": ("‹", "›"),
}


class _Printer(Console):
    """A console that leaves it to the caller when nobody reads on."""

    def on_broken_pipe(self) -> None:
        """Raise BrokenPipeError instead of leaving the program with status 1."""
        raise BrokenPipeError


def print_report(article: Article, analysis: Analysis, stream: TextIO) -> None:
    """Write the report of one article to a stream, with colours if it is a terminal.

    Without colours mentions stand in brackets with a letter: P person, O organisation, L place.
    Raises BrokenPipeError when nobody reads on.
    """
    console = _Printer(file=stream, highlight=False, soft_wrap=not stream.isatty())
    marks = sorted(
        [(m.start, m.end, e.kind) for e in analysis.entities for m in e.mentions]
        + [(f.start, f.end, "figure") for f in analysis.figures]
    )
    plain = console.color_system is None
    body, at = Text(), 0
    for start, end, kind in marks:
        if start < at:
            continue
        body.append(article.text[at:start])
        before, after = BRACKETS[kind] if plain else ("", "")
        body.append(before + article.text[start:end] + after, STYLES[kind])
        at = end
    body.append(article.text[at:])
    console.print(body, end="\n\n")
    if analysis.entities:
        table = Table("kind", "name", "mentions", "also", title_justify="left")
        for entity in analysis.entities:
            also = ", ".join(alias.name for alias in entity.aliases)
            table.add_row(entity.kind, Text(entity.name), str(len(entity.mentions)), Text(also))
        console.print(table)
    if analysis.figures:
        table = Table("group", "figure", "reading")
        for figure in analysis.figures:
            words = article.text[figure.start : figure.end]
            table.add_row(group_of(figure), Text(words), Text(reading(figure)))
        console.print(table)
