"""Rules by which names of a kind are put together, as they stand in ``templates/names/rules``.

A rule is headed by its kind in brackets, with the other forms that its names have, if any:
``[company: short]``. Its lines are followed from the top until one gives a text:

* ``{stem} Street | Rue {stem}`` draws one of the patterns, then what is in its braces, from left
  to right: a variable of the rule, or a name of that kind (:class:`~explorer.training.names.Names`);
  ``{listed city.first word}`` draws a name and changes it (:data:`CHANGES`) or takes one of its forms;
  ``{2-60}`` draws a number, ``{1,000-9,000}`` one that is written with commas;
* ``stem = {family} | Station`` draws and keeps it as a variable;
* ``if 0.2: …`` is followed with that chance, or passed over; so is all that is indented below it;
* ``luck`` draws a number from 0 to 1, to which each ``below 0.2: …`` after it compares;
* ``below 0.2 unless last matches [ -]: …`` has a condition on a variable, a regular expression;
* what draws from a list with nothing in it is passed over.

What stands between ``<`` and ``>`` is the other form of the name. ``_`` is a blank at an end, ``""``
nothing at all. ``#`` begins a line of comment.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_BLANK = re.compile(r"\{([^{}.]+)((?:\.[^{}.]+)*)\}")
_HEAD = re.compile(r"\[([^\]:]+)(?:: ([^\]]+))?\]")
_BRANCH = re.compile(r"(if|below) ([\d./]+)(?: unless (\w+) matches (.+?))?:(?: (.+))?")
_VARIABLE = re.compile(r"([a-z ]+) = (.+)")

LUCK = "luck"


class RuleError(ValueError):
    """A rule that cannot be read, in one line."""


@dataclass(frozen=True)
class Blank:
    """What is to be drawn for a pattern, and the changes made to it or the form of it that is taken."""

    kind: str
    changes: tuple[str, ...]


Pattern = tuple[str | Blank, ...]


@dataclass(frozen=True)
class Text:
    """Draw one of some patterns; ``variable`` is what it is kept as, or empty if it is the name."""

    patterns: tuple[Pattern, ...]
    variable: str = ""


@dataclass(frozen=True)
class Luck:
    """Draw the number that branches compare with."""


@dataclass(frozen=True)
class Branch:
    """Follow ``steps`` with the chance ``share``, unless the ``variable`` matches ``pattern``.

    ``drawn`` tells whether the branch draws its own number.
    """

    drawn: bool
    share: float
    steps: "Steps"
    variable: str = ""
    pattern: str = ""


Step = Text | Luck | Branch
Steps = tuple[Step, ...]


@dataclass(frozen=True)
class Rule:
    """How names of a kind are made: its steps, and the other forms its names have."""

    steps: Steps
    forms: tuple[str, ...]


def _pattern(text: str) -> Pattern:
    """Read one pattern."""
    text = "" if text == '""' else text.replace("_", " ")
    parts: list[str | Blank] = []
    at = 0
    for match in _BLANK.finditer(text):
        if match.start() > at:
            parts.append(text[at : match.start()])
        parts.append(Blank(match[1], tuple(match[2].split(".")[1:])))
        at = match.end()
    if at < len(text):
        parts.append(text[at:])
    for part in parts:
        if isinstance(part, str) and re.search(r"[{}]", part):
            raise RuleError(f"stray brace in a rule: {text}")
    return tuple(parts)


def _patterns(text: str) -> tuple[Pattern, ...]:
    return tuple(_pattern(one.strip()) for one in text.split(" | "))


def _share(text: str) -> float:
    """Read a chance, written with a point or as a fraction."""
    over, _, under = text.partition("/")
    return float(over) / float(under or 1)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _steps(lines: Sequence[str]) -> Steps:
    """Read the lines of a rule or of a branch, all indented alike or deeper."""
    steps: list[Step] = []
    at = 0
    while at < len(lines):
        line = lines[at].strip()
        below = at + 1
        while below < len(lines) and _indent(lines[below]) > _indent(lines[at]):
            below += 1
        inner = lines[at + 1 : below]
        at = below
        if match := _BRANCH.fullmatch(line):
            body = _steps([match[5]] if match[5] else inner)
            if not body:
                raise RuleError(f"nothing below: {line}")
            name, pattern = match[3] or "", match[4] or ""
            steps.append(Branch(match[1] == "if", _share(match[2]), body, name, pattern))
        elif inner:
            raise RuleError(f"indented below what is no branch: {line}")
        elif line == LUCK:
            steps.append(Luck())
        elif match := _VARIABLE.fullmatch(line):
            steps.append(Text(_patterns(match[2]), match[1]))
        else:
            steps.append(Text(_patterns(line)))
    return tuple(steps)


def parsed(text: str) -> dict[str, Rule]:
    """Read rules by their kind; raises :class:`RuleError`."""
    found: dict[str, Rule] = {}
    blocks: list[tuple[re.Match[str], list[str]]] = []
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if head := _HEAD.fullmatch(line):
            blocks.append((head, []))
        elif blocks:
            blocks[-1][1].append(line)
        else:
            raise RuleError(f"a line before the first rule: {line}")
    for head, lines in blocks:
        forms = tuple(one.strip() for one in (head[2] or "").split(",") if one)
        if head[1] in found or not lines:
            raise RuleError(f"a rule of nothing, or a second one: {head[1]}")
        found[head[1]] = Rule(_steps(lines), forms)
    return found


@cache
def rules(folder: Path) -> Mapping[str, Rule]:
    """Read all files of rules in a folder, by kind."""
    found: dict[str, Rule] = {}
    for path in sorted(folder.glob("*.txt")):
        found |= parsed(path.read_text(encoding="utf-8"))
    return found


def blanks(steps: Steps) -> Iterator[Blank]:
    """All that some steps may draw, in their order."""
    for step in steps:
        if isinstance(step, Branch):
            yield from blanks(step.steps)
        elif isinstance(step, Text):
            yield from (part for one in step.patterns for part in one if isinstance(part, Blank))


def variables(steps: Steps) -> Iterator[str]:
    """The variables that some steps set."""
    for step in steps:
        if isinstance(step, Branch):
            yield from variables(step.steps)
        elif isinstance(step, Text) and step.variable:
            yield step.variable


CHANGES: Mapping[str, Callable[[str], str]] = {
    "first word": lambda text: text.split()[0],
    "last word": lambda text: text.split()[-1],
    "lower": str.lower,
    "capital": lambda text: text[0].upper() + text[1:],
    "bare": lambda text: text.removeprefix("the "),
    "parted": lambda text: text.title().replace("-", " "),
    "joined": lambda text: text.replace("-", ""),
}
"""Changes that a blank can ask for by name, after a point."""
