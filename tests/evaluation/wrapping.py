"""What is found in articles laid out as mail and books do, against what is found in them as they are.

``python -m tests.evaluation.wrapping`` prints, for each way of laying out, how many of the names
and figures are found again: those with the same words, after the way back, and the same kind and
value. Each article of the seeds and of ``tests/articles`` is laid out in each way.
"""

import argparse
import random
import re
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from explorer.documents import seeds_folder
from explorer.model import Analysis, Article
from explorer.recognition.analyser import Analyser

ARTICLES = Path(__file__).parents[1] / "articles" / "articles"

HYPHENATED = 3
"""Every so many lines end in a hyphen, if the next word can be cut."""

BLANKS = 0.3
"""Share of the blanks that are made non-breaking."""

_CUT = re.compile(r"[a-zA-Z][a-z]*[aeiouy][bcdfghklmnprst](?=[bcdfghklmnprst][a-z]{2})")


@dataclass(frozen=True)
class Laid:
    """An article laid out: its text, and for each character of the original where it stands."""

    text: str
    place: tuple[int, ...]


def filled(text: str, width: int, *, lead: str = "", hyphens: bool = False) -> Laid:
    """Fill the paragraphs to a width, with an empty line between them."""
    out: list[str] = []
    place: list[int] = [0] * len(text)
    length = 0

    def put(words: str) -> None:
        nonlocal length
        out.append(words)
        length += len(words)

    offset = 0
    for paragraph in text.split("\n"):
        if paragraph.strip():
            if length:
                put(f"\n{lead.rstrip()}\n")
            for n, (start, end, cut) in enumerate(_lines(paragraph, width - len(lead), hyphens)):
                put(("\n" if n else "") + lead)
                for inner in range(start, end):
                    place[offset + inner] = length + inner - start
                put(paragraph[start:end] + ("-" if cut else ""))
        offset += len(paragraph) + 1
    return Laid("".join(out) + "\n", tuple(place))


def _lines(paragraph: str, width: int, hyphens: bool) -> Iterator[tuple[int, int, bool]]:
    """The lines of a filled paragraph, and whether a word is cut at their end."""
    words = [match.span() for match in re.finditer(r"\S+", paragraph)]
    start, end, count = words[0][0], words[0][1], 0
    for begin, stop in words[1:]:
        if stop - start <= width:
            end = stop
            continue
        count += 1
        cut = _CUT.match(paragraph, begin, stop) if hyphens and count % HYPHENATED == 0 else None
        if cut and cut.end() + 1 - start <= width and paragraph[begin:stop].isalpha():
            yield start, cut.end(), True
            start, end = cut.end(), stop
        else:
            yield start, end, False
            start, end = begin, stop
    yield start, end, False


def unbreaking(text: str) -> Laid:
    """Make some blanks non-breaking, the same ones every time."""
    chance = random.Random(len(text))
    chars = ["\u00a0" if char == " " and chance.random() < BLANKS else char for char in text]
    return Laid("".join(chars), tuple(range(len(text))))


WAYS: dict[str, Callable[[str], Laid]] = {
    "72 columns": lambda text: filled(text, 72),
    "65 columns": lambda text: filled(text, 65),
    "50 columns": lambda text: filled(text, 50),
    "72 columns, hyphens": lambda text: filled(text, 72, hyphens=True),
    "50 columns, hyphens": lambda text: filled(text, 50, hyphens=True),
    "mail, 72 columns": lambda text: filled(text, 72, lead="> "),
    "mail, 65 columns": lambda text: filled(text, 65, lead=">> "),
    "non-breaking blanks": unbreaking,
}
"""Ways of laying out a text, by name."""

Found = tuple[object, ...]


def names(analysis: Analysis) -> dict[Found, tuple[int, int]]:
    """The names found: kind and form, by their place."""
    return {
        (entity.kind, mention.form, mention.start, mention.end): (mention.start, mention.end)
        for entity in analysis.entities
        for mention in entity.mentions
    }


def figures(analysis: Analysis) -> dict[Found, tuple[int, int]]:
    """The figures found: what they say, by their place."""
    return {
        (one.type, one.low, one.high, one.unit, one.bound, one.iso, one.start, one.end): (
            one.start,
            one.end,
        )
        for one in analysis.figures
    }


def moved(found: dict[Found, tuple[int, int]], laid: Laid) -> set[Found]:
    """What should be found in the text as laid out."""
    return {
        (*what[:-2], laid.place[start], laid.place[end - 1] + 1)
        for what, (start, end) in found.items()
    }


@dataclass
class Share:
    """How many were found again of how many, and how many others were found."""

    again: int = 0
    of: int = 0
    others: int = 0

    def add(self, wanted: set[Found], got: set[Found]) -> None:
        """Count one article."""
        self.again += len(wanted & got)
        self.of += len(wanted)
        self.others += len(got - wanted)

    def __str__(self) -> str:
        """As a row of the table: share found again, and others, in per cent."""
        return f"{100 * self.again / self.of:6.2f}  (+{100 * self.others / self.of:.2f})"


def articles() -> list[Path]:
    """The articles that are laid out."""
    return [*sorted(seeds_folder().glob("*.txt")), *sorted(ARTICLES.glob("*.txt"))]


def main() -> None:
    """Print the shares, and with ``--misses`` what was not found again."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--misses", action="store_true")
    asked = parser.parse_args()
    analyser = Analyser()
    texts = [path.read_text(encoding="utf-8") for path in articles()]
    plain = [analyser.analyse(Article("", text)) for text in texts]
    print(f"{'':24}{'names':>10}{'figures':>24}")
    for way, lay in WAYS.items():
        shares = Share(), Share()
        for text, analysis in zip(texts, plain, strict=True):
            laid = lay(text)
            again = analyser.analyse(Article("", laid.text))
            for share, kind in zip(shares, (names, figures), strict=True):
                wanted, got = moved(kind(analysis), laid), set(kind(again))
                share.add(wanted, got)
                if asked.misses:
                    for what in sorted(wanted ^ got, key=lambda row: row[-2:]):
                        sign = "-" if what in wanted else "+"
                        words = laid.text[max(0, what[-2] - 30) : what[-1] + 30]  # type: ignore[operator]
                        print(f"  {sign} {what[:-2]} {textwrap.shorten(repr(words), 120)}")
        print(f"{way:24}{shares[0]!s:>20}{shares[1]!s:>24}", flush=True)


if __name__ == "__main__":
    main()
