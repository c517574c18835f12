"""Training text for what annotated corpora lack: newspaper passages with blanks, filled with names.

The passages are in ``templates/*.txt``, an empty line between them. A line that ends without a full
stop or a colon and has another below it is a headline. In them

* ``{company}`` is a blank for a name of that kind, ``{company2}`` for another one; the kinds are the
  ``draw_`` methods of :class:`~explorer.training.fillings.Fillings` and the lines of its pools;
* ``{person.surname}`` is another form of the name in ``{person}``; :data:`SHORTHANDS` lists the
  shorter ways to write the usual ones, such as ``{surname}`` and ``{acronym}``;
* ``[White House|ORG]`` is a name as it stands, with its label;
* everything else, and the kinds in :data:`NO_MENTIONS`, is no mention.
"""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from explorer.training.fillings import Fillings, Name

FOLDER = Path(__file__).with_name("templates")

LABELS = {
    "person": "PERSON",
    "demonym": "NORP",
    "demonyms": "NORP",
} | dict.fromkeys(
    "country city region province county area river water sea lake mountain island street bridge "
    "stadium airport station port park district church planet landmark bigcity town".split(),
    "PLACE",
)
"""The labels of kinds; those named neither here nor in :data:`NO_MENTIONS` are organisations."""

NO_MENTIONS = frozenset(
    "storm disease language award event day history law product mission work vessel horse weekday "
    "month n num age year pct money score".split()
)
"""Kinds of names and figures that the recogniser is to leave alone."""

FORMS = {
    "surname": "PERSON",
    "first": "PERSON",
    "demonym": "NORP",
    "demonyms": "NORP",
    "capital": "PLACE",
    "CAPITAL": "PLACE",
    "capitals": "PLACE",
    "country": "PLACE",
    "region": "PLACE",
}
"""The labels of other forms of a name; the rest are organisations."""

SHORTHANDS = {
    "surname": ("person", "surname"),
    "first": ("person", "first"),
    "short": ("company", "short"),
    "acronym": ("agency", "acronym"),
    "CITY": ("city", "capitals"),
}

MOST = 6
"""A document has from two to this many passages."""

_PART = re.compile(r"\{([A-Za-z]+?)(\d?)(?:\.([A-Za-z]+))?\}|\[([^\[\]|]+)\|([A-Z]+)\]")
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


class TemplateError(ValueError):
    """A template that cannot be read, in one line."""


@dataclass(frozen=True)
class Literal:
    """Text that is no mention."""

    text: str


@dataclass(frozen=True)
class Marked:
    """A name that stands in the template, with its label."""

    text: str
    label: str


@dataclass(frozen=True)
class Blank:
    """A blank for a form of the name of a ``kind``; ``label`` is empty for what is no mention."""

    kind: str
    number: str
    form: str
    label: str


Template = tuple[Literal | Marked | Blank, ...]


def parsed(text: str) -> Template:
    """Read a template; raises :class:`TemplateError` for brackets that belong to nothing."""
    parts: list[Literal | Marked | Blank] = []
    at = 0
    for match in _PART.finditer(text):
        if match.start() > at:
            parts.append(Literal(text[at : match.start()]))
        at = match.end()
        if match[4]:
            parts.append(Marked(match[4], match[5]))
            continue
        kind, number, form = match[1], match[2], match[3] or ""
        if kind in SHORTHANDS and not form:
            kind, form = SHORTHANDS[kind]
        label = FORMS.get(form, "ORG") if form else LABELS.get(kind, "ORG")
        if form in {"short", "acronym"}:
            label = LABELS.get(kind, "ORG")
        parts.append(Blank(kind, number, form, "" if kind in NO_MENTIONS else label))
    if at < len(text):
        parts.append(Literal(text[at:]))
    for part in parts:
        if isinstance(part, Literal) and re.search(r"[{}\[\]|]", part.text):
            raise TemplateError(f"stray bracket in a template: {part.text.strip()[:60]}")
    return tuple(parts)


@cache
def templates() -> tuple[Template, ...]:
    """Give all templates, in the order of their files."""
    return tuple(
        parsed(passage.strip())
        for path in sorted(FOLDER.glob("*.txt"))
        for passage in re.split(r"\n\s*\n", path.read_text(encoding="utf-8"))
        if passage.strip()
    )


def _title(text: str) -> str:
    """Give the words of a headline capitals, small words apart."""
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
            text = "'" + text[2:] if self._chance.random() < 0.4 else text
        self.text += text


def filled(template: Template, fillings: Fillings, chance: random.Random) -> tuple[str, Ents]:
    """Give a template's text with names in its blanks, and where they are."""
    names: dict[str, Name] = {}
    style = chance.random()
    head = _headline(template)
    writer = _Writer(chance)
    for number, part in enumerate(template):
        if isinstance(part, Marked):
            writer.add(part.text, part.label)
        elif isinstance(part, Literal):
            top, newline, rest = part.text.partition("\n")
            if number <= head and 0.08 <= style < 0.35:
                top = _title(top)
            writer.add(top + newline + rest)
        else:
            key = part.kind + part.number
            if key not in names:
                names[key] = _other(part.kind, fillings, names)
            name = names[key]
            writer.add(name.forms.get(part.form, name.text) if part.form else name.text, part.label)
    text = writer.text
    if head >= 0 and style < 0.08:
        top, _, rest = text.partition("\n")
        if len(top.upper()) == len(top):
            text = f"{top.upper()}\n{rest}"
    return text, writer.ents


def _headline(parts: Template) -> int:
    """Give the number of the part in which the headline ends, or -1."""
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


def _other(kind: str, fillings: Fillings, names: dict[str, Name]) -> Name:
    """Draw a name that no other blank of the passage has."""
    used = {name.text for name in names.values()}
    for _ in range(5):
        name = fillings.draw(kind)
        if name.text not in used:
            break
    return name


def _quoted(text: str, chance: random.Random) -> str:
    """Give the text with quotation marks and dashes of one house's style, of the same length."""
    style = chance.random()
    if style < 0.25 and "'" not in re.sub(r"\w'\w|\w'(?= )", "", text):
        text = text.replace('"', "'")
    if 0.15 < style < 0.75:
        for straight, left, right in (('"', "“", "”"), ("'", "‘", "’")):
            text = re.sub(rf"(?<![\w.,;:!?…)”’]){straight}(?=\S)", left, text)
            text = text.replace(straight, right)
    if style > 0.8:
        text = text.replace(" — ", " – ")
    return text


def passages(
    count: int, gazetteers: Path, dictionary: Path, seed: int = 1
) -> Iterator[tuple[str, Ents]]:
    """Give ``count`` documents of differing passages, with the offsets and labels of their names.

    ``gazetteers`` is the folder of lists, ``dictionary`` a file of common English words. The same
    seed gives the same documents.
    """
    chance = random.Random(seed)
    fillings = Fillings(gazetteers, dictionary, chance)
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
            passage, found = filled(every[order.pop()], fillings, chance)
            text += gap if text else ""
            ents += [(start + len(text), end + len(text), label) for start, end, label in found]
            text += passage
        yield _quoted(text, chance), ents
