"""Load the bundled pipeline or another one, and map its labels to kinds."""

import warnings
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.pipeline import EntityRecognizer

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

BEAM_WIDTH = 4
"""How many readings of a sentence are followed at once to tell how sure a name is."""

BEAM_DENSITY = 0.01
"""Readings less likely than so much of the best one are given up."""


def recognise(nlp: Language, text: str) -> list[tuple[int, int, Kind, float]]:
    """Give the names in a text as (start, end, kind, score), in order of start, without overlaps.

    The names are those of the reading that decides word by word, which is right more often than
    the best reading of a beam; the score is the share of the beam's readings in which the name is
    one of that kind, or 1 where the pipeline's recogniser can only give one reading.
    """
    doc = nlp.make_doc(text)
    scores: dict[tuple[int, int, str], float] = {}
    for name, component in nlp.pipeline:
        if name == "ner" and isinstance(component, EntityRecognizer):
            beams = component.beam_parse([doc], beam_width=BEAM_WIDTH, beam_density=BEAM_DENSITY)
            scores = component.scored_ents(beams)[0]
        doc = component(doc)
    return [
        (ent.start_char, ent.end_char, LABELS[ent.label_], min(1.0, max(0.05, score)))
        for ent in doc.ents
        if ent.label_ in LABELS
        for score in (scores.get((ent.start, ent.end, ent.label_), 0.0) if scores else 1.0,)
    ]


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
