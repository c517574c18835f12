"""Markdown becomes readable plain text without its markup, with its headings kept."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from explorer.documents.encodings import is_binary
from explorer.documents.errors import DocumentError
from explorer.documents.protocol import NAMED, Options
from explorer.documents.texts import EMPTY, decoded
from explorer.model import Article, Heading
from explorer.text.cleaning import clean
from explorer.text.headings import title_and_headings

if TYPE_CHECKING:
    from markdown_it.token import Token

FORMAT = "Markdown"
SUFFIXES = (".md", ".markdown")

NESTING = 100
"""How deep quotes and lists may be in each other; what is deeper is read as plain text."""

_FRONT_MATTER = re.compile(r"\A---\n(.*?\n)?---\n", re.S)


def sniff(head: bytes, name: str) -> float:
    """See :class:`~explorer.documents.protocol.Reader`."""
    return NAMED if name.lower().endswith(SUFFIXES) and not is_binary(head) else 0.0


def read(data: bytes, source: str, options: Options) -> Article:
    """See :class:`~explorer.documents.protocol.Reader`."""
    found = decoded(data, options.charset)
    text, title, headings = render(found.text)
    if not text.strip():
        raise DocumentError(EMPTY)
    return Article(source, text, title, headings, notices=found.notices)


def render(text: str) -> tuple[str, str | None, tuple[Heading, ...]]:
    """The plain text, title and headings of a clean Markdown text.

    What comes out is clean too, whatever characters are written as entities.
    """
    from markdown_it import MarkdownIt  # noqa: PLC0415 (only when there is Markdown to read)

    text = _FRONT_MATTER.sub("", text)
    parser = MarkdownIt("commonmark", {"maxNesting": NESTING}).enable("table")
    tokens = parser.parse(text)
    if any(token.level >= NESTING - 1 for token in tokens):
        return text, *title_and_headings(text)
    rendering = _Rendering()
    for token in tokens:
        rendering.take(token)
    return rendering.text, rendering.title, tuple(rendering.headings)


class _Rendering:
    """A Markdown text under way: its blocks so far, and in which list, heading or table one is."""

    def __init__(self) -> None:
        self.title: str | None = None
        self.headings: list[Heading] = []
        self._blocks: list[str] = []
        self._length = 0
        self._numbers: list[int | None] = []  # of the next item of each list one is in
        self._marker = ""
        self._level = 0
        self._row: list[str] | None = None
        self._tight = False  # no empty line before what comes next
        self._steps: dict[str, Callable[[Token], None]] = {
            "heading_open": self._open_heading,
            "heading_close": self._close_heading,
            "bullet_list_open": self._open_list,
            "ordered_list_open": self._open_list,
            "bullet_list_close": self._close_list,
            "ordered_list_close": self._close_list,
            "list_item_open": self._open_item,
            "tr_open": self._open_row,
            "tr_close": self._close_row,
            "table_close": self._close_table,
            "inline": self._words,
            "fence": self._code,
            "code_block": self._code,
        }

    @property
    def text(self) -> str:
        """The plain text of the blocks so far."""
        return "".join(self._blocks) + ("\n" if self._blocks else "")

    def take(self, token: "Token") -> None:
        """Take the next token of the text."""
        step = self._steps.get(token.type)
        if step is not None:
            step(token)

    def _open_heading(self, token: "Token") -> None:
        self._level = int(token.tag[1])

    def _close_heading(self, _token: "Token") -> None:
        self._level = 0

    def _open_list(self, token: "Token") -> None:
        ordered = token.type == "ordered_list_open"
        self._numbers.append(int(token.attrs.get("start", 1)) if ordered else None)

    def _close_list(self, _token: "Token") -> None:
        self._numbers.pop()
        self._tight = bool(self._numbers)

    def _open_item(self, _token: "Token") -> None:
        number = self._numbers[-1]
        self._marker = "• " if number is None else f"{number}. "
        if number is not None:
            self._numbers[-1] = number + 1

    def _open_row(self, _token: "Token") -> None:
        self._row = []

    def _close_row(self, _token: "Token") -> None:
        self._add("  ".join(self._row or []), tight=self._tight)
        self._row, self._tight = None, True

    def _close_table(self, _token: "Token") -> None:
        self._tight = False

    def _code(self, token: "Token") -> None:
        self._add(token.content.rstrip("\n"))

    def _words(self, token: "Token") -> None:
        """Add a paragraph, a heading or an item of a list, or keep the words of a cell."""
        if self._row is not None:
            self._row.append(_plain(token))
            return
        content = _plain(token).strip()
        if self._level:
            content = " ".join(content.split())
        if not content:
            return
        before = "  " * max(0, len(self._numbers) - 1) + self._marker
        in_list = bool(self._numbers)
        at = self._add(before + content, tight=in_list and self._tight) + len(before)
        self._tight, self._marker = in_list, ""
        if self._level:
            self.headings.append(Heading(at, at + len(content), self._level))
            self.title = self.title or content

    def _add(self, block: str, tight: bool = False) -> int:
        """Add a block after a line end, or after an empty line; returns where it begins."""
        if self._blocks:
            self._append("\n" if tight else "\n\n")
        at = self._length
        self._append(block)
        return at

    def _append(self, piece: str) -> None:
        self._blocks.append(piece)
        self._length += len(piece)


_BREAKS = {"softbreak": " ", "hardbreak": "\n"}


def _plain(token: "Token") -> str:
    """The words of a line of Markdown without its markup."""
    parts = [
        _BREAKS.get(child.type, child.content)
        for child in token.children or []
        if child.type != "html_inline"
    ]
    return clean("".join(parts))
