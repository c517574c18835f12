"""What is loaded when: nothing heavy before it is needed."""

import importlib.metadata
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def loaded(statement):
    """Give the names of the modules that are loaded after a statement in a fresh Python."""
    script = f"import sys; {statement}; print(' '.join(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


@pytest.mark.parametrize(
    ("statement", "absent"),
    [
        ("import explorer", ("textual", "spacy", "numpy", "rich", "sqlite3")),
        ("import explorer.cli", ("textual", "spacy", "numpy", "rich", "sqlite3", "markdown_it")),
        ("import explorer.ui.app", ("spacy", "thinc", "numpy", "rapidfuzz", "sqlite3")),
        ("import explorer.recognition.process.client", ("spacy", "numpy", "textual", "rich")),
        ("import explorer.export.report", ("textual", "spacy", "numpy")),
        ("import explorer.recognition.analyser", ("textual",)),
    ],
)
def test_heavy_modules_wait(statement, absent):
    assert not loaded(statement) & set(absent)


def libraries():
    """Give the names by which the libraries that the program needs are imported."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {re.split(r"[^\w.-]", one)[0].lower() for one in project["dependencies"]}
    homes = importlib.metadata.packages_distributions().items()
    return {name for name, of in homes if needed & {one.lower() for one in of}}


def test_the_command_line_waits_for_no_library():
    names = libraries()
    assert {"spacy", "textual", "rich", "markdown_it"} <= names
    statement = "from explorer.cli import main; from explorer.cli.parsers import reader_parser; "
    assert not loaded(statement + "reader_parser()") & names


def ran(*words):
    """Give the names of the modules that are loaded after a command."""
    script = (
        "import atexit, sys; "
        "atexit.register(lambda: print(' '.join(sys.modules), file=sys.stderr)); "
        f"from explorer.cli import main; sys.exit(main({list(words)!r}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return set(done.stderr.split())


@pytest.mark.parametrize("words", [["--help"], ["--version"], ["export", "--help"]])
def test_help_waits_for_no_library(words):
    assert not ran(*words) & libraries() - {"regex"}


@pytest.mark.parametrize("command", ["report", "export"])
def test_what_has_no_screen_needs_no_textual(command):
    assert "textual" not in ran(command, "seeds/tannery-trial.txt")


def test_screens_that_are_opened_later_are_loaded_later():
    names = loaded("import explorer.ui.app")
    assert not {name for name in names if name.startswith("explorer.ui.screens.")}
    assert "explorer.ui.palette" not in names


def test_the_first_screen_waits_for_nothing_that_is_shown_later():
    """Opens an article until it is on the screen."""
    names = loaded(
        "import asyncio; from explorer.documents import Source; from explorer.ui.app import ExplorerApp; "
        "from explorer.config import Settings; "
        "quiet = type('Quiet', (), {'open': lambda *_: None, 'look_at': lambda *_: None}); "
        "app = ExplorerApp([Source('a.txt', data=b'A word.')], quiet(), Settings(), temporary=True); "
        "first = lambda: (print(' '.join(sys.modules)), app.exit()); "
        "articles = app.reader.articles; show = articles.show_current; "
        "articles.show_current = lambda: (show(), app.call_later(first)); "
        "app.run(headless=True)"
    )
    later = (
        "explorer.ui.state.cooccurrence",
        "explorer.ui.state.details",
        "explorer.model.figure_text",
        "explorer.recognition.figures",
        "explorer.ui.widgets.details",
    )
    assert not names & {"spacy", "numpy", "rapidfuzz", "regex", "markdown_it", *later}


def test_the_controllers_and_the_state_know_no_screen():
    """Imports every module of both, and asks for the widget library under them."""
    names = loaded(
        "import importlib, pkgutil, explorer.ui.controllers as c, explorer.ui.state as s; "
        "[importlib.import_module(f'{p.__name__}.{m.name}') "
        "for p in (c, s) for m in pkgutil.iter_modules(p.__path__)]"
    )
    assert "explorer.ui.controllers.navigation" in names and "explorer.ui.state.rows" in names
    assert not {name for name in names if name.split(".")[0] == "textual"}


def test_the_controllers_are_tested_without_a_screen():
    names = loaded(
        "import importlib, pkgutil, tests.ui.controllers as c; "
        "[importlib.import_module(f'{c.__name__}.{m.name}') for m in pkgutil.iter_modules(c.__path__)]"
    )
    assert "tests.ui.controllers.test_navigation" in names
    assert not {name for name in names if name.split(".")[0] == "textual"}
