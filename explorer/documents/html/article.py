"""Which blocks of a page are its article.

Trafilatura finds where the article is; the blocks themselves are taken from the page, because what
it leaves out of an article (captions, short paragraphs, headings, tables) is then found again. The
element that holds nearly all of what Trafilatura took is the article's; in it, everything counts
but what stands in an element that is there for something else, by its tag, its class or its links.
"""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

from explorer.documents.html.blocks import Block

HELD = 0.85
"""Share of the found text that the article's element holds: the rest may be a teaser elsewhere."""

LINKED = 0.6
"""Share of characters in links from which a block leads elsewhere rather than says something."""

LONG = 60
"""Characters from which a paragraph is running text, not a label."""

LEAST = 150
"""Characters of running text that a page must have to be an article."""

CARDS = 3
"""Elements that are alike and headed by links, from which they are cards of other articles."""

_ELSEWHERE = frozenset(("nav", "aside", "footer", "form", "menu"))

_PURPOSE = re.compile(
    r"(?:^|[-_ ])(?:"
    r"nav|navbar|navigation|menu|breadcrumbs?|crumbs|pager|pagination|prev-?next|toc|"
    r"share|sharing|sharebar|social|follow|"
    r"related|recommend\w*|recirc\w*|more-?(?:stories|on|from|news|like)|read-?(?:next|more|also)|"
    r"also-?read|outbrain|taboola|trending|popular|most-?read|latest|teasers?|upnext|"
    r"comments?|commentlist|disqus|respond|replies|"
    r"promo\w*|newsletter|subscri\w*|signup|sign-?up|paywall|donat\w*|membership|cta|"
    r"ads?|advert\w*|sponsor\w*|banner|cookies?|consent|gdpr|modal|popup|overlay|"
    r"sidebar|widgets?|footer|colophon|copyright|legal|disclaimer|"
    r"byline|author|authors|author-?(?:bio|box|info|card)|about-?author|dateline|timestamp|"
    r"publish\w*|post-?(?:meta|date|info|tags|footer|nav)|entry-?(?:meta|footer)|meta|metadata|"
    r"tags|taglist|tag-list|categories|category|kicker|eyebrow|"
    r"toolbar|tools|print|permalink|headerlink|edit-?(?:link|section|page)|editsection|"
    r"skip-?link|screen-?reader(?:-text)?|sr-only|visually-?hidden|noprint|catlinks|navbox|hatnote|"
    r"ticker|live-?ticker|weather|stock|search"
    r")(?:$|[-_ ])",
    re.I,
)
_KEPT = re.compile(
    r"(?:article|story|post|entry|page|main)[-_]?(?:body|content|text)|^(?:article|main|content)$",
    re.I,
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_WORD = re.compile(r"\w+")
_BY_LINE = re.compile(
    r"(?:by|from|words by|written by|text by)\s+(?:[A-Z][\w.’'-]+\s*(?:,|and|&|\|)?\s*){1,8}"
    r"(?:\S+@\S+)?$",
)
_DATED = re.compile(
    r"(?:(?:published|posted|updated|last (?:updated|modified)|first published|on)\b[: ]*)?"
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?"
    r"(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]{3,9}\.?,? \d{4}|[a-z]{3,9}\.? \d{1,2},? \d{4}"
    r"|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})"
    r"(?:[ ,|·•–-]*(?:at )?\d{1,2}[:.]\d\d\S*(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?)?"
    r"(?:[ ,|·•–-]*\d+ min(?:ute)?s? read)?[ .]*$",
    re.I,
)


def article_blocks(found: Sequence[Block], extracted: str) -> list[Block] | None:
    """The blocks of the article among those of a page; None if the page is no article.

    ``extracted`` is the text that Trafilatura takes for the article.
    """
    root = _root(found, extracted)
    if root is None:
        return None
    depth = len(root)
    inside = [block for block in found if block.around[:depth] == root]
    kept = _without_cards(inside, depth)
    kept = [block for block in kept if not _leads_elsewhere(block, depth)]
    kept = _without_lonely_headings(_without_links(kept))
    if sum(len(block.text) for block in kept if is_running(block)) < LEAST:
        return None
    return kept


def without_head(kept: Sequence[Block], title: str | None) -> list[Block]:
    """An article's blocks without its title, and without by-line, day and labels before the text."""
    body = list(kept)
    for n, block in enumerate(body[:HEAD_BLOCKS]):
        if block.kind == "heading" and (block.level == 1 or _same(block.text, title)):
            body = [one for one in body[:n] if is_running(one)] + body[n + 1 :]
            break
    first = next((n for n, block in enumerate(body) if is_running(block)), len(body))
    head = [block for block in body[:first] if not _is_label(block, title)]
    return head + [block for block in body[first:] if not _same_heading(block, title)]


HEAD_BLOCKS = 12
"""Blocks among which an article's title stands."""


def _root(found: Sequence[Block], extracted: str) -> tuple[Any, ...] | None:
    """The path to the innermost element that holds nearly all of the blocks that were extracted."""
    taken = set(_rows(extracted))
    weights: Counter[Any] = Counter()
    paths: dict[Any, tuple[Any, ...]] = {}
    total = 0
    for block in found:
        rows = _rows(block.text)
        if len(block.text) < LONG // 2 or sum(row in taken for row in rows) <= len(rows) // 2:
            continue
        total += len(block.text)
        for depth, element in enumerate(block.around, 1):
            weights[element] += len(block.text)
            paths.setdefault(element, block.around[:depth])
    if not total:
        return None
    holding = [element for element, weight in weights.items() if weight >= HELD * total]
    best = max(holding, key=lambda element: len(paths[element]), default=None)
    return paths[best] if best is not None else None


def _rows(text: str) -> list[tuple[str, ...]]:
    """The words of a text in rows of three, by which it is found again in another."""
    words = _WORD.findall(text.lower())
    return list(zip(words, words[1:], words[2:], strict=False))


def _leads_elsewhere(block: Block, depth: int) -> bool:
    """Whether a block stands in an element within the article that is no part of it."""
    return any(
        element.tag in _ELSEWHERE or _has_purpose(element) for element in block.around[depth:]
    )


def _has_purpose(element: Any) -> bool:
    if element.tag in ("body", "html", "article", "main", "p", "h1"):
        return False
    if element.get("role") in ("navigation", "complementary", "contentinfo", "search", "banner"):
        return True
    for name in ("class", "id"):
        words = _CAMEL.sub("-", element.get(name) or "")
        if any(_PURPOSE.search(word) and not _KEPT.search(word) for word in words.split()):
            return True
    return False


def _without_links(kept: Sequence[Block]) -> list[Block]:
    """Without blocks that are links, unless running text or one heading is a link as a whole."""
    return [block for block in kept if block.kind == "heading" or block.linked < LINKED]


def _without_lonely_headings(kept: Sequence[Block]) -> list[Block]:
    """Without headings that nothing follows, as those of lists of links that were left out."""
    result: list[Block] = []
    for n, block in enumerate(kept):
        after = kept[n + 1] if n + 1 < len(kept) else None
        lonely = after is None or (after.kind == "heading" and after.level < block.level)
        if block.kind == "heading" and block.level > 1 and lonely:
            continue
        result.append(block)
    return result


def _without_cards(inside: Sequence[Block], depth: int) -> list[Block]:
    """Without the cards of other articles: elements in a row, alike, each headed by a link."""
    cards = set()
    for block in inside:
        if block.kind == "heading" and block.linked > LINKED:
            for element in block.around[depth:]:
                if _alike(element) >= CARDS:
                    cards.add(element)
                    break
    return [block for block in inside if cards.isdisjoint(block.around[depth:])]


def _alike(element: Any) -> int:
    """How many children of the element's parent have its tag and class."""
    parent = element.getparent()
    kind = element.tag, element.get("class")
    return sum((child.tag, child.get("class")) == kind for child in parent)


def is_running(block: Block) -> bool:
    """Whether a block is running text: long enough, and not a link."""
    return block.kind != "heading" and len(block.text) >= LONG and block.linked < LINKED


def _is_label(block: Block, title: str | None) -> bool:
    text = block.text
    if _same(text, title) or _DATED.match(text):
        return True
    return block.kind in ("paragraph", "item") and bool(_BY_LINE.match(text[:1].lower() + text[1:]))


def _same_heading(block: Block, title: str | None) -> bool:
    return block.kind == "heading" and block.level == 1 and _same(block.text, title)


def _same(words: str, title: str | None) -> bool:
    return bool(title) and _WORD.findall(words.lower()) == _WORD.findall((title or "").lower())
