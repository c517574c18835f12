"""Training text for what annotated corpora lack: templates of passages, filled with names."""

import random
import re
from collections.abc import Iterator
from pathlib import Path

from explorer.training.name_lists import Name
from explorer.training.names import Names
from explorer.training.templates import Literal, Marked, Template, templates

MOST = 6
"""A document has from two to this many passages."""

CAPITALS, TITLE_CASE = 0.08, 0.27
"""The shares of headlines in capitals, and with a capital on each word but the small ones."""

BARE_GENITIVE = 0.4
"""The share of genitives of names in s that have the apostrophe alone."""

TRIES = 5
"""How often a name that another blank of the passage has is drawn again."""

SINGLE_QUOTES, CURLY_QUOTES, EN_DASHES = 0.25, (0.15, 0.75), 0.8
"""One number drawn decides of a document's marks: quotation marks are single below the first, curly
between the next two; dashes are short above the last."""

_LEAVE_LOW = frozenset(
    "a an and as at but by for from in into nor of off on or over per the to up via with".split()
)

_START = re.compile(r"(?:^|[.!?]['\"]? |\n|[.,!?:] ['\"]|\n['\"])$")
_ARTICLE = re.compile(
    r"(?:Ministry|Department|University|Bank|Bureau|Directorate|Office|Isle|Gulf|Strait|Bay|Museum|"
    r"Movement|Party|Alliance|Campaign|Institute|Cent(?:re|er)) (?:of|for) |Court of |Old Bailey|"
    r"(?:Supreme|High|Constitutional|Federal) Court$|(?:National|Federal|European|Independent|"
    r"International|Royal|Central) .*(?:Agency|Commission|Board|Authority|Bureau|Council|Museum)$|"
    r"(?:United |US$|U\.S\.$|UK$|Netherlands|Philippines|Gambia|Bahamas|Maldives|Seychelles|Ivory Coast|"
    r"(?:Democratic|Central African|Dominican|Czech) Rep)|\w+ Islands$|Sahel$|Balkans$|Gulf$|Highlands$"
)
_BARE = re.compile(
    r"(?:^|[.!?] |\n|\b(?:in|to|of|from|at|by|for|with|and|or|outside|across|between|against|near|into|on|"
    r"over|told|joined|left|that) )$"
)

Ents = list[tuple[int, int, str]]


def _title(text: str) -> str:
    """Write the words of a headline with capitals, small words apart."""
    return re.sub(
        r"[A-Za-z][\w'’-]*",
        lambda m: m[0] if m[0] in _LEAVE_LOW and m.start() else m[0][0].upper() + m[0][1:],
        text,
    )


class _Writer:
    """Puts a passage together and keeps where its names stand."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self.text = ""
        self.ents: Ents = []

    def add(self, text: str, label: str = "") -> None:
        """Append text, a mention if it has a label."""
        before = self.text
        if label:
            text = re.sub(r"^[Tt]he ", "", text)
            if re.search(r"\b[Aa] $", before) and text[0] in "AEIOUÉÖÅaeiou":
                self.text = before[:-1] + "n "
            if _START.search(before):
                text = text[0].upper() + text[1:]
            if _ARTICLE.match(text) and _BARE.search(before):
                self.text += "the " if not _START.search(before) else "The "
            self.ents.append((len(self.text), len(self.text) + len(text), label))
        elif before.endswith(".") and text.startswith(".") and self.ents:
            text = text[1:]
        elif text.startswith("'s") and before.endswith("s") and self.ents[-1:]:
            text = "'" + text[2:] if self._chance.random() < BARE_GENITIVE else text
        self.text += text


def filled(template: Template, maker: Names, chance: random.Random) -> tuple[str, Ents]:
    """A template's text with names in its blanks, and where they are."""
    drawn: dict[str, Name] = {}
    style = chance.random()
    head = _headline(template)
    writer = _Writer(chance)
    for number, part in enumerate(template):
        if isinstance(part, Marked):
            writer.add(part.text, part.label)
        elif isinstance(part, Literal):
            top, newline, rest = part.text.partition("\n")
            if number <= head and CAPITALS <= style < CAPITALS + TITLE_CASE:
                top = _title(top)
            writer.add(top + newline + rest)
        else:
            key = part.kind + part.number
            if key not in drawn:
                drawn[key] = _other(part.kind, maker, drawn)
            name = drawn[key]
            writer.add(name.forms.get(part.form, name.text) if part.form else name.text, part.label)
    text = writer.text
    if head >= 0 and style < CAPITALS:
        top, _, rest = text.partition("\n")
        if len(top.upper()) == len(top):
            text = f"{top.upper()}\n{rest}"
    return text, writer.ents


def _headline(parts: Template) -> int:
    """The number of the part in which the headline ends, or -1."""
    line = ""
    for number, part in enumerate(parts):
        if isinstance(part, Literal):
            top, newline, _ = part.text.partition("\n")
            line += top
            if newline:
                return -1 if re.search(r"[.:!?\"]$", line.strip()) else number
        else:
            line += "x"
    return -1


def _other(kind: str, maker: Names, drawn: dict[str, Name]) -> Name:
    """Draw a name that no other blank of the passage has."""
    used = {name.text for name in drawn.values()}
    for _ in range(TRIES):
        name = maker.draw(kind)
        if name.text not in used:
            break
    return name


def _quoted(text: str, chance: random.Random) -> str:
    """The text with quotation marks and dashes of one house's style, of the same length."""
    style = chance.random()
    if style < SINGLE_QUOTES and "'" not in re.sub(r"\w'\w|\w'(?= )", "", text):
        text = text.replace('"', "'")
    least, most = CURLY_QUOTES
    if least < style < most:
        for straight, left, right in (('"', "“", "”"), ("'", "‘", "’")):
            text = re.sub(rf"(?<![\w.,;:!?…)”’]){straight}(?=\S)", left, text)
            text = text.replace(straight, right)
    if style > EN_DASHES:
        text = text.replace(" — ", " – ")
    return text


def passages(
    count: int, gazetteers: Path, dictionary: Path, seed: int = 1
) -> Iterator[tuple[str, Ents]]:
    """Make ``count`` documents of differing passages, with the offsets and labels of their names.

    ``gazetteers`` is the folder of lists, ``dictionary`` a file of common English words. The same
    seed gives the same documents.
    """
    chance = random.Random(seed)
    maker = Names(gazetteers, dictionary, chance)
    every = templates()
    order: list[int] = []
    for _ in range(count):
        text, ents = "", []
        size = chance.randint(2, min(MOST, len(every)))
        if len(order) < size:
            more = [number for number in range(len(every)) if number not in order]
            chance.shuffle(more)
            order = more + order
        gap = chance.choice(("\n", "\n\n", "\n\n"))
        for _ in range(size):
            passage, found = filled(every[order.pop()], maker, chance)
            text += gap if text else ""
            ents += [(start + len(text), end + len(text), label) for start, end, label in found]
            text += passage
        yield _quoted(text, chance), ents
