"""Selecting by words: where a selection ends when it grows or shrinks by one."""

import re

from explorer.model import Span

_OPENING = "\"'“‘([{«¿¡"
_CLOSING = ".,;:!?…\"'”’)]}»"
_POSSESSIVE = ("'s", "’s")
_ABBREVIATED = re.compile(r"(?:\w\.){2,}$|\b(?:Inc|Corp|Ltd|Co|Jr|Sr|Bros)\.$")


def extended(text: str, span: Span, words: int) -> Span:
    """A span one word longer (1) or shorter (-1) at its end, or one that begins a word on.

    What stands around words is not of them: quotation marks, commas, a possessive at the end.
    """
    return _longer(text, span) if words > 0 else _shorter(text, span)


def _longer(text: str, span: Span) -> Span:
    start, end = span
    at = end
    while at < len(text) and not text[at].isspace() and start < end:
        at += 1
    while at < len(text) and text[at].isspace():
        at += 1
    while start == end and at < len(text) and text[at] in _OPENING:
        at += 1
    if at >= len(text):
        return span
    if start == end:
        start = at
    while at < len(text) and not text[at].isspace():
        at += 1
    return start, _bare_end(text, start, at)


def _shorter(text: str, span: Span) -> Span:
    start, at = span
    while at > start and not text[at - 1].isspace():
        at -= 1
    while at > start and text[at - 1].isspace():
        at -= 1
    return start, _bare_end(text, start, at)


def _bare_end(text: str, start: int, end: int) -> int:
    """Where words end without the signs behind them."""
    bare = end
    while (
        bare > start and text[bare - 1] in _CLOSING and not _ABBREVIATED.search(text, start, bare)
    ):
        bare -= 1
    if bare - 2 > start and text[bare - 2 : bare] in _POSSESSIVE:
        bare -= 2
    return bare if bare > start and not text[bare - 1].isspace() else end
