"""What a form of export is."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import BinaryIO

from explorer.model import Analysis, Article

Analysed = tuple[Article, Analysis]
"""An article and what was found in it, as corrected if corrections were asked for."""


@dataclass(frozen=True, slots=True)
class Form:
    """A form that articles with their analyses are written in.

    ``name`` is what it is asked for by, ``help`` a few words on what it is. ``write`` takes the
    articles, one after the other as they are analysed, and a stream of bytes; it raises OSError if
    the stream does. A form that ``needs_output`` is never written to standard output, one of
    ``corrected_only`` has the articles alone that the reader corrected.
    """

    name: str
    help: str
    write: Callable[[Iterable[Analysed], BinaryIO], None]
    needs_output: bool = False
    corrected_only: bool = False
