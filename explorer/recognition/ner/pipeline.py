"""Load the bundled pipeline or another one, and map its labels to kinds."""

import re
import warnings
from collections.abc import Iterator
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.pipeline import EntityRecognizer, TrainablePipe
from thinc.api import NumpyOps, get_current_ops, set_current_ops

from explorer.model import Kind
from explorer.recognition.errors import PipelineError
from explorer.recognition.ner import embedding as _registered  # noqa: F401 (its layer is named there)

BUNDLED = Path(__file__).parent.with_name("en_explorer_news")

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

LEAST = 0.05
"""The score of a name that none of the beam's readings has."""

PIECE = 1200
"""Characters of the pieces a text is read in; smaller ones lose words that say what is meant."""

RUN = 200
"""Characters without a space of which a piece has no more: the time that spaCy takes to cut them
into words grows with their square."""

_CUT = re.compile(rf"\n+|(?<=[.!?]) |(?P<run>\S{{{RUN}}})")


def recognise(nlp: Language, text: str) -> list[tuple[int, int, Kind, float]]:
    """The names in a text as (start, end, kind, score), in order of start, without overlaps.

    The names are those of the reading that decides word by word, which is right more often than
    the best reading of a beam; the score is the share of the beam's readings in which the name is
    one of that kind, or 1 where the pipeline's recogniser can only give one reading.
    """
    pieces = list(_pieces(text))
    docs = [nlp.make_doc(text[start:end]) for start, end in pieces]
    scores: list[dict[tuple[int, int, str], float]] = []
    for name, component in nlp.pipeline:
        if name == "ner" and isinstance(component, EntityRecognizer):
            beams = component.beam_parse(docs, beam_width=BEAM_WIDTH, beam_density=BEAM_DENSITY)
            scores = component.scored_ents(beams)
        if isinstance(component, TrainablePipe):
            component.set_annotations(docs, component.predict(docs))
        else:
            docs = [component(doc) for doc in docs]
    found: list[tuple[int, int, Kind, float]] = []
    for n, ((offset, _), doc) in enumerate(zip(pieces, docs, strict=True)):
        for ent in doc.ents:
            kind = LABELS.get(ent.label_)
            if kind is not None and has_letter_or_digit(ent.text):
                score = scores[n].get((ent.start, ent.end, ent.label_), 0.0) if scores else 1.0
                score = round(min(1.0, max(LEAST, score)), 3)
                found.append((offset + ent.start_char, offset + ent.end_char, kind, score))
    return found


def has_letter_or_digit(name: str) -> bool:
    """Whether a name can be one: pipelines mark an emoji or a row of signs now and then."""
    return any(sign.isalnum() for sign in name)


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Cut a text after sentences or lines into pieces of about :data:`PIECE` characters.

    Pieces are read side by side, several times as fast as one after the other. What goes on
    without a space for :data:`RUN` characters is cut there.
    """
    start = 0
    for match in _CUT.finditer(text):
        if match.end() - start > PIECE or match["run"]:
            yield start, match.end()
            start = match.end()
    if start < len(text):
        yield start, len(text)


def multiply_by_numpy() -> None:
    """Let networks made from now on multiply matrices with numpy's own library.

    It is up to three times as fast as the one that thinc brings along. Other devices stay as they are.
    """
    ops = get_current_ops()
    if type(ops) is NumpyOps:
        set_current_ops(NumpyOps(use_blis=False))


def load(model: str | None = None) -> Language:
    """Load a pipeline: the bundled one, an installed package, or a folder.

    Raises :class:`PipelineError` if there is none of that name or it recognises no names.
    """
    multiply_by_numpy()
    name = str(BUNDLED) if model is None else model
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            nlp = spacy.load(name, exclude=list(_UNUSED))
    except Exception as error:  # a package that is no pipeline may raise anything
        if model is None:
            raise PipelineError("the bundled pipeline is missing: install again") from error
        if (Path(model) / "meta.json").is_file():
            raise PipelineError(f"the pipeline {model} is damaged, or of another spaCy") from error
        raise PipelineError(
            f"no spaCy pipeline named {model}: install it with pip, or name its folder"
        ) from error
    if not any(name in ("ner", "entity_ruler", "span_ruler") for name in nlp.pipe_names):
        raise PipelineError(f"the pipeline {model} recognises no names (it has no ner)")
    return nlp
