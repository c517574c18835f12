"""Markdown becomes readable plain text without its markup, with its headings kept."""

import re

from explorer.documents.encodings import is_binary
from explorer.documents.errors import DocumentError
from explorer.documents.protocol import NAMED, Options
from explorer.documents.texts import EMPTY, decoded
from explorer.model import Article, Heading
from explorer.text.cleaning import clean
from explorer.text.headings import title_and_headings

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
    from markdown_it.token import Token  # noqa: PLC0415

    text = _FRONT_MATTER.sub("", text)
    parser = MarkdownIt("commonmark", {"maxNesting": NESTING}).enable("table")
    tokens = parser.parse(text)
    if any(token.level >= NESTING - 1 for token in tokens):
        return text, *title_and_headings(text)
    blocks: list[str] = []
    headings: list[Heading] = []
    title: str | None = None
    lists: list[int | None] = []
    marker = ""
    level = 0
    row: list[str] | None = None
    length = 0

    def inline(token: Token) -> str:
        parts = []
        for child in token.children or []:
            if child.type in ("softbreak", "hardbreak"):
                parts.append(" " if child.type == "softbreak" else "\n")
            elif child.type != "html_inline":
                parts.append(child.content)
        return clean("".join(parts))

    def add(block: str, tight: bool = False) -> int:
        nonlocal length
        if blocks:
            gap = "\n" if tight else "\n\n"
            blocks.append(gap)
            length += len(gap)
        at = length
        blocks.append(block)
        length += len(block)
        return at

    in_list = False
    for token in tokens:
        match token.type:
            case "heading_open":
                level = int(token.tag[1])
            case "heading_close":
                level = 0
            case "bullet_list_open":
                lists.append(None)
            case "ordered_list_open":
                lists.append(int(token.attrs.get("start", 1)))
            case "bullet_list_close" | "ordered_list_close":
                lists.pop()
                in_list = bool(lists)
            case "list_item_open":
                number = lists[-1]
                marker = "• " if number is None else f"{number}. "
                if number is not None:
                    lists[-1] = number + 1
            case "tr_open":
                row = []
            case "tr_close":
                add("  ".join(row or []), tight=in_list)
                row, in_list = None, True
            case "table_close":
                in_list = False
            case "inline" if row is not None:
                row.append(inline(token))
            case "inline":
                content = inline(token).strip()
                if level:
                    content = " ".join(content.split())
                if not content:
                    continue
                indent = "  " * max(0, len(lists) - 1)
                before = indent + marker
                at = add(before + content, tight=bool(lists) and in_list) + len(before)
                in_list = bool(lists)
                marker = ""
                if level:
                    headings.append(Heading(at, at + len(content), level))
                    title = title or content
            case "fence" | "code_block":
                add(token.content.rstrip("\n"))
    return "".join(blocks) + ("\n" if blocks else ""), title, tuple(headings)
