"""The reader's configuration: one commented TOML file, whose mistakes are named with their line."""

import os
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from explorer.model import HIGHLIGHT_KINDS

VARIABLE = "EXPLORER_CONFIG"
"""An environment variable that names another file."""

Theme = Literal["auto", "dark", "light", "terminal"]
THEMES: tuple[Theme, ...] = ("auto", "dark", "light", "terminal")
Spacing = Literal["auto", "always", "never"]
SPACINGS: tuple[Spacing, ...] = ("auto", "always", "never")
Side = Literal["left", "right", "hidden"]
SIDES: tuple[Side, ...] = ("left", "right", "hidden")

MEASURES = (30, 200)
"""The narrowest and the widest lines of text that can be asked for, in columns."""

WIDTHS = (20, 120)
"""The same for the list."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How the reader wants the reader to be.

    ``measure`` is the width of the text in columns, 0 for all there are; ``width`` that of the
    list, 0 for a share of the screen. ``hidden`` are the kinds that are not marked. ``keys`` gives
    actions, by their names in the configuration, other keys. ``model`` is a spaCy pipeline in
    place of the bundled one.
    """

    theme: Theme = "auto"
    measure: int = 80
    spacing: Spacing = "auto"
    side: Side = "left"
    width: int = 0
    hidden: frozenset[str] = frozenset()
    model: str | None = None
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in the file that can't be taken: its line (from 1) and why."""

    line: int
    words: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.words}"


def path() -> Path:
    """Where the configuration is, or would be."""
    named = os.environ.get(VARIABLE)
    if named:
        return Path(named)
    from platformdirs import user_config_path  # noqa: PLC0415 (not needed when a file is named)

    return user_config_path("article-explorer", appauthor=False) / "config.toml"


def load(where: Path, known: Sequence[str] | None = None) -> tuple[Settings, list[Problem]]:
    """Read a configuration file; what is wrong in it is passed over and told.

    ``known`` are the names of the actions that can have keys; without them any name is taken.
    A file that does not exist says nothing. Nothing is raised.
    """
    try:
        text = where.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Settings(), []
    except OSError as error:
        return Settings(), [Problem(1, (error.strerror or str(error)).lower())]
    except UnicodeDecodeError:
        return Settings(), [Problem(1, "this is not UTF-8 text")]
    return parse(text, known)


def parse(text: str, known: Sequence[str] | None = None) -> tuple[Settings, list[Problem]]:
    """Read the text of a configuration file, as :func:`load` does."""
    import tomllib  # noqa: PLC0415 (only where there is a file)

    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        words, _, place = str(error).partition(" (at ")
        told = re.search(r"line (\d+)", place)
        last = text.count("\n") + 1
        return Settings(), [Problem(int(told[1]) if told else last, words[:1].lower() + words[1:])]
    lines = _lines(text)
    settings, problems = _options(table, lines)
    keys, wrong = _keys(table.get("keys", {}), lines, known)
    return replace(settings, keys=keys), sorted([*problems, *wrong], key=lambda one: one.line)


Lines = Mapping[tuple[str, str], int]
"""The line of each name, by its table and itself; the table is empty for what is in none."""


def _options(table: Mapping[str, Any], lines: Lines) -> tuple[Settings, list[Problem]]:
    """What is set outside the table of keys."""
    settings, problems = Settings(), []
    for name, value in table.items():
        if name == "keys":
            continue
        line = lines.get(("", name), 1)
        try:
            settings = _OPTIONS[name](settings, value)
        except KeyError:
            options = ", ".join([*_OPTIONS, "[keys]"])
            problems.append(Problem(line, f"no option “{name}”: {options}"))
        except ValueError as error:
            problems.append(Problem(line, f"{name} {error}"))
    return settings, problems


def _keys(
    table: Any, lines: Lines, known: Sequence[str] | None
) -> tuple[dict[str, tuple[str, ...]], list[Problem]]:
    """The keys of each action."""
    if not isinstance(table, dict):
        return {}, [Problem(lines.get(("", "keys"), 1), "keys is a table: [keys]")]
    keys: dict[str, tuple[str, ...]] = {}
    problems = []
    for name, value in table.items():
        line = lines.get(("keys", name), 1)
        given = [value] if isinstance(value, str) else value
        if known is not None and name not in known:
            problems.append(Problem(line, f"no action “{name}”"))
        elif not isinstance(given, list) or not all(isinstance(k, str) and k for k in given):
            problems.append(Problem(line, f'{name} is a list of keys, as in ["n", "ctrl+n"]'))
        else:
            keys[name] = tuple(given)
    return keys, problems


def _lines(text: str) -> dict[tuple[str, str], int]:
    """The line of each name, by its table."""
    found: dict[tuple[str, str], int] = {}
    table = ""
    for number, line in enumerate(text.split("\n"), 1):
        if head := re.match(r"\s*\[([^\[\]]+)\]", line):
            table = head[1].strip()
            found.setdefault(("", table), number)
        elif name := re.match(r"""\s*["']?([^\s"'=#]+)["']?\s*=""", line):
            found.setdefault((table, name[1]), number)
    return found


def _one_of(value: Any, choices: Sequence[str]) -> Any:
    if value not in choices:
        raise ValueError(f"is one of {', '.join(choices)}")
    return value


def _columns(value: Any, limits: tuple[int, int]) -> int:
    low, high = limits
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError("is a number of columns")
    if value and not low <= value <= high:
        raise ValueError(f"is 0 or from {low} to {high}")
    return value


def _kinds(value: Any) -> frozenset[str]:
    if not isinstance(value, list) or not all(one in HIGHLIGHT_KINDS for one in value):
        raise ValueError(f"is a list of {', '.join(HIGHLIGHT_KINDS)}")
    return frozenset(HIGHLIGHT_KINDS) - frozenset(value)


def _name(value: Any) -> str | None:
    if not isinstance(value, str):
        raise ValueError("is the name or the folder of a spaCy pipeline")
    return value or None


_OPTIONS: dict[str, Callable[[Settings, Any], Settings]] = {
    "theme": lambda s, v: replace(s, theme=_one_of(v, THEMES)),
    "measure": lambda s, v: replace(s, measure=_columns(v, MEASURES)),
    "spacing": lambda s, v: replace(s, spacing=_one_of(v, SPACINGS)),
    "list": lambda s, v: replace(s, side=_one_of(v, SIDES)),
    "list-width": lambda s, v: replace(s, width=_columns(v, WIDTHS)),
    "kinds": lambda s, v: replace(s, hidden=_kinds(v)),
    "model": lambda s, v: replace(s, model=_name(v)),
}

_ABOUT = (
    ('theme = "auto"', f"colours: {', '.join(THEMES)} (its own sixteen)"),
    (
        "measure = 80",
        f"width of the text in columns, {MEASURES[0]} to {MEASURES[1]}; 0 for all there are",
    ),
    ('spacing = "auto"', f"an empty line between paragraphs: {', '.join(SPACINGS)}"),
    ('list = "left"', f"where the list is: {', '.join(SIDES)}"),
    (
        "list-width = 0",
        f"its width in columns, {WIDTHS[0]} to {WIDTHS[1]}; 0 for a share of the screen",
    ),
    (
        "kinds = " + str(list(HIGHLIGHT_KINDS)).replace("'", '"'),
        "what is marked at first",
    ),
    ('model = ""', "a spaCy pipeline, by its name or folder; empty for the bundled one"),
)


def template(actions: Sequence[tuple[str, Sequence[str], str]]) -> str:
    """A file that says nothing but shows all that can be said.

    ``actions`` are the name, the keys and the help of each action.
    """
    rows = [
        "# How Article Explorer looks and which keys it has. A line that begins with # has no effect;",
        "# these show what holds without them. Changes are taken up while the reader runs.",
        "",
        *(f"# {option:<34} # {about}" for option, about in _ABOUT),
        "",
        "[keys]",
        '# Keys are written "n", "N", "?", "ctrl+f", "shift+right", "f5", "space", "pageup".',
    ]
    for name, keys, help_ in actions:
        listed = ", ".join('"' + key.replace("\\", "\\\\") + '"' for key in keys)
        option = f"{name} = [{listed}]"
        rows.append(f"# {option:<34} # {help_}")
    return "\n".join(rows) + "\n"
