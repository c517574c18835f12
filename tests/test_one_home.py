"""One table of each thing: no source lists again what a table of the lexicon has."""

import ast
import json
import re
from pathlib import Path

import pytest

from explorer.recognition.lexicon.tables import LEXICON

TOP = Path(__file__).parents[1] / "explorer"

SHARED = 3
"""So many words of one list of the lexicon in a collection or pattern make it a second list."""

OPEN = {"function_words", "organisations.", "places.", "speech.", "spellings.", "countries."}
"""Tables, by how their names begin, whose words are everybody's: a rule may name a few of them."""

SHARED_OF_OPEN = 8

CLOSED = {"organisations.legal_forms", "organisations.buildings", "places.states"}
"""Lists of those tables that nothing else may repeat."""

LEFT = {
    ("recognition/figures/", "numerals.scales"),
    ("training/", "organisations.legal_forms"),
    ("training/", "organisations.kind_last"),
    ("training/", "organisations.buildings"),
    ("training/", "honorifics.described"),
    ("training/", "particles.particles"),
    ("training/", "places.kind_last"),
    ("training/", "places.after_lower"),
    ("training/", "function_words.in_names"),
    ("ui/", "abbreviations.with_stop"),
    ("ui/", "organisations.legal_forms"),
    ("text/", "honorifics.described"),
}
"""Second lists that are still to be made of the tables, by folder and table; none is added here."""

SHORTEST = 2
"""Letters of a word that counts; single letters are in every pattern."""

COMMON = 0.5
"""The share of a literal's words that are one table's if it is a second table, not a few of a rule's
own words that chance to be in one ("in", "to", "at")."""


def tables():
    """The lists of the lexicon by file and name: sets of words in lower case."""
    found = {}
    for path in sorted(LEXICON.glob("*.json")):
        rows = json.loads(path.read_text(encoding="utf-8"))
        for name, value in rows.items() if isinstance(rows, dict) else [("", rows)]:
            if name != "source":
                words = {word.lower() for word in strings(value)}
                found[f"{path.stem}.{name}"] = {w for w in words if len(w) >= SHORTEST}
    return {name: words for name, words in found.items() if len(words) >= SHARED}


def strings(value):
    """All strings in a JSON value, keys of objects with them."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [*value, *(word for one in value.values() for word in strings(one))]
    return [word for one in value for word in strings(one)] if isinstance(value, list) else []


def literals(source):
    """The words of each collection of strings and of each string that lists or alternates words."""
    tree = ast.parse(source)
    docstrings = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, (ast.Tuple, ast.List, ast.Set)):
            elements = node.elts
        elif isinstance(node, ast.Dict):
            elements = [*(key for key in node.keys if key), *node.values]
        elif isinstance(node, ast.Constant) and id(node) not in docstrings:
            if isinstance(node.value, str):
                words = re.findall(r"[^\W\d_]+", node.value)
                yield node.lineno, {word.lower() for word in words if len(word) >= SHORTEST}
            continue
        else:
            continue
        words = [one.value for one in elements if isinstance(one, ast.Constant)]
        yield node.lineno, {w.lower() for w in words if isinstance(w, str) and len(w) >= SHORTEST}


def enough(name):
    """How many words of a table make a second one."""
    is_open = name not in CLOSED and any(name.startswith(one) for one in OPEN)
    return SHARED_OF_OPEN if is_open else SHARED


def second_tables(source, known):
    """The lines of a source that list again what is in a table, with the table and the words."""
    found = []
    for line, words in literals(source):
        for name, table in known.items():
            both = words & table
            if len(both) >= enough(name) and len(both) > COMMON * len(words):
                found.append((line, name, sorted(both)))
    return found


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("X = ('January', 'March', 'May', 'other')", "calendar.months"),
        ("X = frozenset('van von der den'.split())", "particles.particles"),
        ("X = re.compile(r'(?:Monday|Friday|Sunday) (\\d+)')", "calendar.weekdays"),
        ("X = {'gov': 'governor', 'sen': 'senator', 'rep': 1}", "honorifics.described"),
    ],
)
def test_a_second_table_is_seen(source, name):
    assert name in [table for _, table, _ in second_tables(source, tables())]


@pytest.mark.parametrize(
    "source",
    [
        '"""Said on Monday, Friday, Sunday."""',
        "X = ('in', 'at')",
        "X = 'explorer: the month is one of January, March, May, not what was said there at all'",
        "X = ('Monday', 'Friday')",
        "X = {'of', 'the', 'and'}",
    ],
)
def test_what_is_no_table_is_left_alone(source):
    assert second_tables(source, tables()) == []


@pytest.mark.parametrize(
    "path", sorted(TOP.rglob("*.py")), ids=lambda path: str(path.relative_to(TOP))
)
def test_no_source_has_a_table_of_its_own(path):
    found = second_tables(path.read_text(encoding="utf-8"), tables())
    folder = path.relative_to(TOP).as_posix()
    assert [row for row in found if not is_left(folder, row[1])] == []


def is_left(path, name):
    """Whether a table is one that a source in the folder has still a copy of."""
    return any(path.startswith(folder) and name == table for folder, table in LEFT)
