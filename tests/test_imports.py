"""What is loaded when: nothing heavy before it is needed."""

import subprocess
import sys

import pytest


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


def test_screens_that_are_opened_later_are_loaded_later():
    names = loaded("import explorer.ui.app")
    assert not {name for name in names if name.startswith("explorer.ui.screens.")}
    assert "explorer.ui.palette" not in names


def test_the_first_screen_waits_for_nothing_that_is_shown_later():
    """Opens an article until it is on the screen."""
    names = loaded(
        "import asyncio; from explorer.documents import Source; from explorer.ui.app import Reader; "
        "from explorer.config import Settings; "
        "quiet = type('Quiet', (), {'open': lambda *_: None, 'look_at': lambda *_: None}); "
        "app = Reader([Source('a.txt', data=b'A word.')], quiet(), Settings(), temporary=True); "
        "first = lambda: (print(' '.join(sys.modules)), app.exit()); "
        "app.opened = lambda: (Reader.opened(app), app.call_later(first)); "
        "app.run(headless=True)"
    )
    later = (
        "explorer.ui.state.cooccurrence",
        "explorer.model.figure_text",
        "explorer.recognition.figures",
        "explorer.ui.widgets.details",
    )
    assert not names & {"spacy", "numpy", "rapidfuzz", "regex", "markdown_it", *later}
