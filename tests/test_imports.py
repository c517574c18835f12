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
        ("import explorer.recognition.client", ("spacy", "numpy", "textual", "rich")),
        ("import explorer.output.report", ("textual", "spacy", "numpy")),
        ("import explorer.recognition.analysis", ("textual",)),
    ],
)
def test_heavy_modules_wait(statement, absent):
    assert not loaded(statement) & set(absent)


def test_screens_that_are_opened_later_are_loaded_later():
    names = loaded("import explorer.ui.app")
    assert not {name for name in names if name.startswith("explorer.ui.screens.")}
    assert "explorer.ui.palette" not in names
