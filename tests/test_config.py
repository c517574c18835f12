"""The configuration: what is said is taken, what is wrong is named with its line."""

import tomllib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.cli import main
from explorer.config import Settings, load, parse, template
from explorer.ui.actions import ACTIONS, keymap, textual_key, with_keys, written

IDS = [action.id for action in ACTIONS]

GOOD = """
theme = "light"
measure = 0
spacing = "always"
list = "right"
list-width = 30
kinds = ["person", "place"]
model = "en_core_web_sm"

[keys]
next = ["ctrl+n", "x"]
quit = "Q"
"""


def test_everything_can_be_said():
    settings, problems = parse(GOOD, IDS)
    assert not problems
    assert settings == Settings(
        "light",
        0,
        "always",
        "right",
        30,
        frozenset({"organisation", "figure"}),
        "en_core_web_sm",
        {"next": ("ctrl+n", "x"), "quit": ("Q",)},
    )


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ('\ntheme = "blue"', 2, "theme is one of auto, dark, light, terminal"),
        ("measure = 5", 1, "measure is 0 or from 30 to 200"),
        ("measure = true", 1, "measure is a number of columns"),
        ('# a line\nlist-width = "wide"', 2, "list-width is a number of columns"),
        ('kinds = ["people"]', 1, "kinds is a list of"),
        ("model = 3", 1, "model is the name"),
        ('colour = "red"', 1, "no option “colour”"),
        ('[keys]\n\nfly = ["f"]', 3, "no action “fly”"),
        ("[keys]\nnext = 3", 2, "next is a list of keys"),
        ('theme = "dark"\nmeasure = \n', 2, "invalid value"),
        ("keys = 3", 1, "keys is a table"),
    ],
)
def test_a_mistake_is_named_with_its_line_and_the_rest_is_taken(text, line, words):
    _, problems = parse(text, IDS)
    assert [one.line for one in problems] == [line]
    assert words in str(problems[0])


def test_the_rest_of_a_file_with_a_mistake_holds():
    settings, problems = parse('measure = 1\ntheme = "dark"\n', IDS)
    assert settings.theme == "dark" and settings.measure == 80 and len(problems) == 1


@given(st.text())
def test_no_text_raises(text):
    parse(text, IDS)


def test_no_file_says_nothing_and_a_strange_one_is_told(tmp_path):
    assert load(tmp_path / "none.toml") == (Settings(), [])
    (tmp_path / "odd.toml").write_bytes(b"\xff\xfe\x00")
    assert "UTF-8" in str(load(tmp_path / "odd.toml")[1][0])
    assert load(tmp_path)[1]


def test_the_template_says_nothing_but_what_holds_anyway():
    text = template([(one.id, [written(key) for key in one.keys], one.help) for one in ACTIONS])
    assert parse(text, IDS) == (Settings(), [])
    said = "\n".join(
        line[2:] if " = " in line and line.startswith("# ") else line for line in text.split("\n")
    )
    settings, problems = parse(said, IDS)
    assert not problems and tomllib.loads(said)["keys"]["filter"] == ["/"]
    assert {one.id: one.keys for one in with_keys(settings.keys)} == {
        one.id: one.keys for one in ACTIONS
    }


def test_each_line_of_the_template_is_accepted_alone_and_changes_nothing():
    text = template([(one.id, [written(key) for key in one.keys], one.help) for one in ACTIONS])
    options, _, keys = text.partition("[keys]\n")
    lines = [(line, "") for line in options.split("\n")]
    lines += [(line, "[keys]\n") for line in keys.split("\n")]
    said = [head + line[2:] for line, head in lines if " = " in line]
    assert len(said) == 7 + len(ACTIONS)
    before = {one.id: one.keys for one in ACTIONS}
    for line in said:
        settings, problems = parse(line, IDS)
        assert not problems, line
        assert replace(settings, keys={}) == Settings(), line
        assert {one.id: one.keys for one in with_keys(settings.keys)} == before, line


def test_ids_are_names_of_one_action_each():
    assert len(set(IDS)) == len(IDS)
    assert all(id_ == id_.strip("-") and id_ for id_ in IDS)


def test_a_key_given_to_one_action_is_taken_from_another():
    actions = {one.id: one for one in with_keys({"next": ["x", "Ctrl+X"]})}
    assert actions["next"].keys == ("x", "ctrl+x")
    assert actions["not-a-name"].keys == ()
    assert keymap(list(actions.values()))["next"] == "x,ctrl+x"


@pytest.mark.parametrize(
    ("key", "name"),
    [("/", "slash"), ("N", "N"), ("Ctrl+F", "ctrl+f"), ("[", "left_square_bracket")],
)
def test_keys_are_written_as_people_do(key, name):
    assert textual_key(key) == name


def test_the_command_makes_finds_and_checks_the_file(tmp_path, monkeypatch, capsys):
    path = tmp_path / "conf" / "config.toml"
    monkeypatch.setenv("EXPLORER_CONFIG", str(path))
    assert main(["config", "path"]) == 0 and capsys.readouterr().out.strip() == str(path)
    assert main(["config", "init"]) == 0 and path.is_file()
    assert main(["config", "check"]) == 0
    path.write_text("theme = 1\n", encoding="utf-8")
    assert main(["config", "init"]) == 1 and path.read_text(encoding="utf-8") == "theme = 1\n"
    assert main(["config", "check"]) == 1
    assert "line 1: theme" in capsys.readouterr().err
    assert main(["config", "init", "--force"]) == 0 and main(["config", "check"]) == 0
