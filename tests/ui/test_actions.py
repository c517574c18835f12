"""The table of actions is the only source of keys, help, palette and the README's table."""

from pathlib import Path

from explorer.ui.actions import ACTIONS, bindings, table
from explorer.ui.app import ExplorerApp
from explorer.ui.routes import routes
from explorer.ui.screens.help import lines
from tests.helpers.ferry import Recogniser

TOP = Path(__file__).parents[2]


def test_the_readme_has_the_table_of_keys_as_it_is():
    assert table() in (TOP / "README.md").read_text(encoding="utf-8"), "run tests/pictures/make.py"


def test_every_action_can_be_done():
    found = routes(ExplorerApp([], Recogniser()).reader)
    for action in ACTIONS:
        assert action.name.split("(")[0] in found


def test_no_key_does_two_things():
    keys = [key for action in ACTIONS for key in action.keys]
    assert len(keys) == len(set(keys))
    assert len(bindings()) == len(ACTIONS)


def test_help_has_every_action():
    assert [words for key, words in lines() if key] == [
        action.help
        for group in dict.fromkeys(action.group for action in ACTIONS)
        for action in ACTIONS
        if action.group == group
    ]
