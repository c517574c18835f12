"""Mutants are small mistakes that compile, each at its place."""

import json
from pathlib import Path

import pytest

from tests.mutation.mutants import mutants, quantifiers

ROOT = Path(__file__).parents[2]


def changed(source: str) -> set[str]:
    """The source with each of its mistakes."""
    data = source.encode("utf-8")
    return {one.applied(data).decode("utf-8") for one in mutants(Path("a.py"), data)}


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("x = é < b", {"x = é <= b"}),
        ("x = a not  in b", {"x = a in b"}),
        ("x = (a) and (b) or c", {"x = (a) or (b) or c", "x = (a) and (b) and c"}),
        ("x = not a", {"x =  a"}),
        ("x = a + b", {"x = a - b"}),
        ("x = 5", {"x = 6", "x = 4", "x = 0"}),
        ("x = True", {"x = False"}),
        ('x = {"a", "b"}', {'x = {"b"}', 'x = {"a"}'}),
        ("def f():\n    return a", {"def f():\n    return None"}),
        ('x = r"é+(?:a|b)?"', {'x = r"é*(?:a|b)?"', 'x = r"é+(?:a|b)"'}),
    ],
)
def test_each_kind_of_mistake(source, expected):
    assert changed(source) == expected


@pytest.mark.parametrize(
    "source",
    [
        '"""A text of 5."""',
        "x: tuple[int, 5] = a",
        "@f(5)\ndef g():\n    pass",
        "assert 5",
        "from a import b",
        "f(strict=True)",
        'x = "a+"',
        "def f():\n    return None",
    ],
)
def test_what_does_nothing_is_left_alone(source):
    assert changed(source) == set()


def test_quantifiers_are_no_groups_escapes_or_members_of_a_class():
    assert list(quantifiers(r"r'(?:a+?)[+*?]\+b*'")) == [(6, "+"), (17, "*")]


def test_a_mutant_shows_its_change():
    data = b"a = 1\nb = a < 2\n"
    (one,) = (one for one in mutants(Path("a.py"), data) if one.new == b"<=")
    assert one.line == 2
    assert one.diff(data) == "-b = a < 2\n+b = a <= 2"


def test_known_equivalents_have_a_reason_and_are_of_the_code_as_it_is():
    for row in json.loads((Path(__file__).parent / "equivalent.json").read_text()):
        assert row["reason"]
        before = row["change"].split("\n")[0].removeprefix("-")
        assert before in (ROOT / row["file"]).read_text(encoding="utf-8")
