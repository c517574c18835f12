"""A pipeline, as an installed package, of which a component fails where the text asks for it."""

from pathlib import Path

import pytest

NAME = "failing_pipeline"
RAISES = "Raise here."

_PACKAGE = f"""
import spacy
from spacy.language import Language


@Language.component("failing")
def failing(doc):
    if {RAISES!r} in doc.text:
        raise RuntimeError("no\\nluck")
    return doc


def load(**settings):
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([
        {{"label": "PERSON", "pattern": "Ada Okafor"}},
        {{"label": "ORG", "pattern": "👍"}},
        {{"label": "ORG", "pattern": "—"}},
    ])
    nlp.add_pipe("failing")
    return nlp
"""


def install(folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Put the package where this process and those it starts find it; returns its name."""
    package, about = folder / NAME, folder / f"{NAME}-1.0.dist-info"
    package.mkdir()
    about.mkdir()
    (package / "__init__.py").write_text(_PACKAGE)
    (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {NAME}\nVersion: 1.0\n")
    monkeypatch.syspath_prepend(folder)
    monkeypatch.setenv("PYTHONPATH", str(folder))
    return NAME
