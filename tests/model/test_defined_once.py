"""Kinds, types of figures and spans are defined once."""

import ast
from pathlib import Path

import pytest

from explorer.model import FIGURE_TYPES, KINDS

ROOT = Path(__file__).parents[2] / "explorer"


def modules():
    """Give the modules of the program, but for its training, with their syntax trees."""
    for path in sorted(ROOT.rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        if not name.startswith("training/"):
            yield name, ast.parse(path.read_text(encoding="utf-8"))


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
    """Give the modules that list all of these words."""
    return {
        name
        for name, tree in modules()
        for node in ast.walk(tree)
        if set(words) <= set(listed(node)) and not docstring(tree, node)
    }


def docstring(tree, node):
    """Tell whether a text stands alone, as one that documents does."""
    return any(isinstance(one, ast.Expr) and one.value is node for one in ast.walk(tree))


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
