"""Kinds, types of figures and spans are defined once."""

import ast
from functools import cache
from pathlib import Path

import pytest

from explorer.model import FIGURE_TYPES, KINDS

ROOT = Path(__file__).parents[2] / "explorer"


@cache
def modules():
    """Give the modules of the program, but for its training, with their syntax trees."""
    names = {path: path.relative_to(ROOT).as_posix() for path in sorted(ROOT.rglob("*.py"))}
    return [
        (name, ast.parse(path.read_text(encoding="utf-8")))
        for path, name in names.items()
        if not name.startswith("training/")
    ]


def listed(node):
    """Give the words in a list, tuple or set, or in a text that is split, in lower case."""
    if isinstance(node, ast.List | ast.Tuple | ast.Set):
        return {
            one.value.lower()
            for one in node.elts
            if isinstance(one, ast.Constant) and isinstance(one.value, str)
        }
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return set(node.value.lower().replace("|", " ").split()) if len(node.value) < 5000 else ()
    return ()


def homes(words):
    """Give the modules that list all of these words, in more than what documents them."""
    wanted = set(words)
    found = set()
    for name, tree in modules():
        documenting = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if id(node) not in documenting and wanted <= set(listed(node)):
                found.add(name)
    return found


@pytest.mark.parametrize(
    ("words", "home"),
    [
        (KINDS, {"model/kinds.py"}),
        (FIGURE_TYPES, {"model/kinds.py"}),
    ],
)
def test_what_is_listed_is_listed_once(words, home):
    found = homes(words)
    assert found == home


def test_there_is_one_span():
    named = {
        name
        for name, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        and any(isinstance(one, ast.Name) and one.id == "Span" for one in node.targets)
    }
    assert named == {"model/span.py"}
