"""What a page says of itself: title, day, author, site, language."""

import re
from collections.abc import Sequence
from typing import Any

from explorer.documents.building import About, day, one_line
from explorer.documents.html.blocks import Block

_SEPARATOR = re.compile(r"\s+[|–—»·•:-]\s+|\s*\|\s*")
_WORD = re.compile(r"\w+")
LONGEST_NAME = 120
"""Characters of an author or a site: what is longer is something else."""


def about(root: Any, found: Sequence[Block], notices: tuple[str, ...]) -> About:
    """Read the fields of a page. ``found`` are its blocks."""
    from trafilatura.metadata import extract_metadata  # noqa: PLC0415 (only for pages)

    try:
        document = extract_metadata(root)
    except Exception:  # whatever broken markup makes the library raise, the text is still there
        document = None
    title = title_of(root, found)
    if document is None:
        return About(title, notices=notices)
    language = (root.get("lang") or document.language or "").partition("-")[0].lower()
    return About(
        title,
        day(document.date),
        _name(document.author),
        _name(document.sitename),
        language if language.isalpha() and len(language) in (2, 3) else None,
        notices,
    )


def title_of(root: Any, found: Sequence[Block]) -> str | None:
    """The title: the heading that the page's own title or card names, else the only first one."""
    named = [_meta(root, "og:title"), _meta(root, "twitter:title"), _named(root)]
    tops = [block.text for block in found if block.kind == "heading" and block.level == 1]
    heads = [block.text for block in found if block.kind == "heading" and block.level > 1]
    for head in (*tops, *heads[:3]):
        if any(_is_part(head, name) for name in named if name):
            return one_line(head)
    if len(tops) == 1:
        return one_line(tops[0])
    for name in named:
        if name:
            return one_line(max(_SEPARATOR.split(name), key=len))
    return None


def _is_part(head: str, name: str) -> bool:
    """Whether a heading's words stand in a row in a title, and make up much of it."""
    words, of = _WORD.findall(head.lower()), _WORD.findall(name.lower())
    row = f" {' '.join(words)} " in f" {' '.join(of)} "
    return bool(words) and row and len(words) * 3 >= len(of)


def _meta(root: Any, name: str) -> str | None:
    for element in root.iter("meta"):
        if name in (element.get("property"), element.get("name")):
            return element.get("content") or None
    return None


def _named(root: Any) -> str | None:
    element = root.find(".//title")
    return "".join(element.itertext()) if element is not None else None


def _name(words: str | None) -> str | None:
    words = one_line(words)
    return words if words and len(words) <= LONGEST_NAME else None
