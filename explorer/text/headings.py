"""Which paragraphs of a plain text are its title and its headings."""

import re
from collections.abc import Iterator
from itertools import chain, islice, tee

from explorer.model import Heading
from explorer.text.lines import WIDEST
from explorer.text.paragraphs import Paragraph, ends_sentence, is_field, is_item, paragraphs

LONGEST_TITLE = 120
"""Characters: a longer line is a paragraph."""

LONGEST_HEADING = 60
"""Characters: a longer line between paragraphs is one of them, cut short."""

_OPEN_END = re.compile(r"[.!?:;,”\"…]\s*\Z")
_BY_LINE = re.compile(r"(?:[Bb]y|BY|Published|Updated|Posted|Last updated)\s")


def title_and_headings(text: str) -> tuple[str | None, tuple[Heading, ...]]:
    """The title of a plain text, if it begins with one, and all its headings, the title first.

    A heading is a short paragraph that is no sentence, with a paragraph of sentences or another
    heading after it, that is no item, row, by-line or line of an address or of verse.
    """
    title: str | None = None
    found: list[Heading] = []
    for before, one, after in _with_neighbours(paragraphs(text)):
        if after is None or not _is_headline(one) or not _stands_apart(before, one, after):
            continue
        if before is None:
            title = one.words
            found.append(Heading(one.start, one.end, 1))
        elif len(one.words) <= LONGEST_HEADING and one.words[0].isupper():
            found.append(Heading(one.start, one.end, 2))
    return title, tuple(found)


def _with_neighbours(
    all_of_them: Iterator[Paragraph],
) -> Iterator[tuple[Paragraph | None, Paragraph, Paragraph | None]]:
    """Each paragraph with the one before and the one after it."""
    before, these, after = tee(all_of_them, 3)
    return zip(chain([None], before), these, chain(islice(after, 1, None), [None]), strict=False)


def _is_headline(one: Paragraph) -> bool:
    """Whether a paragraph reads as a headline."""
    words = one.words
    return (
        len(words) <= LONGEST_TITLE
        and not _OPEN_END.search(words)
        and any(map(str.isalpha, words))
        and not (one.arranged or one.lines[0].quoted)
        and not (is_item(words) or is_field(words) or _BY_LINE.match(words))
    )


def _stands_apart(before: Paragraph | None, one: Paragraph, after: Paragraph) -> bool:
    """Whether the lines about a headline leave it one: alone, or between paragraphs of sentences."""
    if one.alone:
        return True
    introduces = _is_prose(after) or _BY_LINE.match(after.words) is not None
    return introduces and (before is None or before.alone or _is_prose(before))


def _is_prose(one: Paragraph) -> bool:
    """Whether a paragraph is of sentences."""
    return ends_sentence(one.lines[-1]) or len(one.words) > WIDEST
