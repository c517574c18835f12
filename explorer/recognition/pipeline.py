"""Load the bundled pipeline or another one, and map its labels to kinds."""

import warnings
from pathlib import Path

import spacy
from spacy.language import Language

from explorer.model import Kind
from explorer.recognition import embedding as _registered  # noqa: F401 (its layer is named there)
from explorer.recognition.errors import PipelineError

BUNDLED = Path(__file__).with_name("en_explorer_news")

LABELS: dict[str, Kind] = {
    "PERSON": "person",
    "PER": "person",
    "ORG": "organisation",
    "PLACE": "place",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
}
"""Labels of the bundled pipeline, OntoNotes and CoNLL/WikiNER schemes; others are no mention."""

_UNUSED = ("tagger", "morphologizer", "parser", "senter", "lemmatizer", "attribute_ruler")


def load(model: str | None = None) -> Language:
    """Load a pipeline: the bundled one, an installed package, or a folder.

    Raises :class:`PipelineError` if there is none of that name or it recognises no names.
    """
    name = str(BUNDLED) if model is None else model
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            nlp = spacy.load(name, exclude=list(_UNUSED))
    except (OSError, ValueError, ImportError) as error:
        if model is None:
            raise PipelineError("the bundled pipeline is missing: install again") from error
        raise PipelineError(
            f"no spaCy pipeline named {model}: install it with pip, or name its folder"
        ) from error
    if not any(name in ("ner", "entity_ruler", "span_ruler") for name in nlp.pipe_names):
        raise PipelineError(f"the pipeline {model} recognises no names (it has no ner)")
    return nlp
