"""The blocks of text on a page, in the order in which they stand in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from explorer.documents.building import TextBuilder

BlockKind = Literal["heading", "paragraph", "item", "row", "caption", "code"]

UNSEEN = frozenset(
    "script style noscript template svg math iframe object embed canvas audio video map head "
    "button select textarea input datalist dialog progress meter rp rt".split()
)
"""Elements whose text is not read on a page."""

MANY_LINES = 3
"""Line ends in a cell from which it is a column of a page rather than a value."""

_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark meter "
    "nobr output picture q ruby s samp small source span strike strong sub sup time tt u var wbr "
    "rb rtc o svg math".split()
)
_HEADINGS = {f"h{n}": n for n in range(1, 7)}
_LISTS = frozenset(("ul", "ol", "menu", "dir"))
_CELLS = frozenset(("td", "th"))
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_EMPTY_LINES = re.compile(r"\n{3,}")
_BIG = frozenset(("table", "h1", "h2", "h3", "article", "section", "ul", "ol"))
_BLOCK = frozenset(("p", "div", "blockquote", "pre"))
_NOTE_LINKS = ("doc-noteref", "doc-backlink")
_LINE_END = "\x00"


@dataclass(slots=True)
class Block:
    """A block of text and what is around it.

    ``links`` counts its characters within links. ``around`` are the elements that it is in, from
    the outermost; the last is the one whose text it is.
    """

    kind: BlockKind
    text: str
    around: tuple[Any, ...]
    level: int = 0
    marker: str = ""
    depth: int = 0
    links: int = 0

    @property
    def linked(self) -> float:
        """The share of its characters that are links."""
        return self.links / max(1, len(self.text))


@dataclass(slots=True)
class _Open:
    """Text that is being gathered for the block after next boundary."""

    pieces: list[str] = field(default_factory=list)
    links: int = 0


def blocks(root: Any) -> list[Block]:
    """All that can be read on a page below an element, whatever it is there for."""
    return list(_Walk().run(root))


class _Walk:
    """One walk over the elements, without recursion, since pages may be nested deep."""

    def __init__(self) -> None:
        self._open = _Open()
        self._path: list[Any] = []
        self._lists: list[int | None] = []
        self._marker = ""
        self._row: list[tuple[str, int]] | None = None
        self._links = 0
        self._code = 0

    def run(self, root: Any) -> Iterator[Block]:
        """Yield the blocks."""
        steps: list[tuple[Any, bool]] = [(root, True)]
        while steps:
            element, entering = steps.pop()
            if not entering:
                yield from self._leave(element)
                self._take(element.tail)
                continue
            if not isinstance(element.tag, str) or _unseen(element):
                self._take(element.tail)
                continue
            yield from self._enter(element)
            steps.append((element, False))
            steps.extend((child, True) for child in reversed(element))
        yield from self._flush()

    def _enter(self, element: Any) -> Iterator[Block]:
        tag = element.tag
        if tag == "br":
            self._open.pieces.append(_LINE_END)
        elif tag not in _INLINE:
            yield from self._flush()
        self._path.append(element)
        if tag in _LISTS:
            self._lists.append(_first_number(element) if tag == "ol" else None)
        elif tag == "li" and self._lists:
            number = self._lists[-1]
            self._marker = "• " if number is None else f"{number}. "
            if number is not None:
                self._lists[-1] = number + 1
        elif tag == "tr" and not _is_layout(element):
            self._row = []
        elif tag == "a":
            self._links += 1
        elif tag == "pre":
            self._code += 1
        self._take(element.text)

    def _leave(self, element: Any) -> Iterator[Block]:
        tag = element.tag
        if tag in _CELLS and self._row is not None:
            words, links = " ".join(_joined(self._open.pieces).split()), self._open.links
            self._open = _Open()
            if words:
                self._row.append((words, links))
        elif tag not in _INLINE and tag != "br":
            yield from self._flush()
        if tag == "tr" and self._row is not None:
            cells, self._row = self._row, None
            if cells:
                text = "  ".join(words for words, _ in cells)
                links = sum(count for _, count in cells)
                yield Block("row", text, tuple(self._path), links=links)
        self._path.pop()
        if tag in _LISTS:
            self._lists.pop()
        elif tag == "a":
            self._links -= 1
        elif tag == "pre":
            self._code -= 1

    def _take(self, words: str | None) -> None:
        if not words:
            return
        if self._code:
            self._open.pieces.append(words.replace("\n", _LINE_END))
        else:
            self._open.pieces.append(words)
        if self._links:
            self._open.links += len(words.strip())

    def _flush(self) -> Iterator[Block]:
        """Yield what has been gathered as a block of the innermost element."""
        if self._row is not None:
            if self._open.pieces:
                self._open.pieces.append(" ")
            return
        pieces, links = self._open.pieces, self._open.links
        self._open = _Open()
        text = _as_written(pieces) if self._code else _joined(pieces)
        if not text.strip():
            return
        kind, level = self._kind()
        block = Block(kind, text, tuple(self._path), level, links=min(links, len(text)))
        if kind == "item":
            block.marker, self._marker = self._marker, ""
            block.depth = max(0, len(self._lists) - 1)
        yield block

    def _kind(self) -> tuple[BlockKind, int]:
        if self._code:
            return "code", 0
        for element in reversed(self._path):
            tag = element.tag
            if tag in _HEADINGS:
                return "heading", _HEADINGS[tag]
            if tag in ("figcaption", "caption"):
                return "caption", 0
            if tag in ("li", "dd"):
                return ("item" if self._lists else "paragraph"), 0
            if tag not in _INLINE and tag not in ("p", "div"):
                break
        return "paragraph", 0


def add_blocks(builder: TextBuilder, found: list[Block]) -> None:
    """Put blocks into a text: items of a list and rows of a table without empty lines between."""
    before: Block | None = None
    for block in found:
        tight = before is not None and (
            (block.kind == before.kind and block.kind in ("item", "row"))
            or (block.kind == "item" and before.kind == "item")
        )
        if block.kind == "item":
            builder.add("  " * block.depth + block.marker + block.text, tight=tight)
        else:
            builder.add(block.text, block.level, tight)
        before = block


def _unseen(element: Any) -> bool:
    if element.tag in UNSEEN or "hidden" in element.attrib:
        return True
    if element.tag == "sup" and element.find(".//a") is not None:
        return True  # the number of a footnote
    if element.get("role") in _NOTE_LINKS:
        return True
    if element.get("aria-hidden") == "true" and element.tag not in ("span", "i", "a"):
        return True
    return bool(_HIDDEN_STYLE.search(element.get("style") or ""))


def _is_layout(row: Any) -> bool:
    """Whether a row of a table holds parts of a page side by side, rather than values."""
    for cell in row:
        blocks_in_it = 0
        for element in cell.iter():
            if element.tag in _BIG:
                return True
            blocks_in_it += element.tag in _BLOCK
        if blocks_in_it > 1 or sum(1 for _ in cell.iter("br")) > MANY_LINES:
            return True
    return False


def _first_number(element: Any) -> int:
    try:
        return int(element.get("start") or 1)
    except ValueError:
        return 1


def _joined(pieces: list[str]) -> str:
    """Text as a browser shows it: blanks in a row are one, lines end where the page says so."""
    words = " ".join("".join(pieces).replace(_LINE_END, f" {_LINE_END} ").split())
    lines = "\n".join(line.strip() for line in words.split(_LINE_END))
    return _EMPTY_LINES.sub("\n\n", lines).strip("\n")


def _as_written(pieces: list[str]) -> str:
    return "".join(pieces).replace(_LINE_END, "\n").strip("\n")
