"""Learn the weights of :mod:`explorer.recognition.ner.span_classifier` from the annotated corpora."""

import random
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from spacy.language import Language

from explorer.recognition.ner.span_classifier import (
    ALONE,
    CLASSES,
    FILE,
    NONE,
    ROWS,
    Gazetteers,
    Weights,
    candidate_spans,
    context_features,
    longer_name_features,
    name_features,
)
from explorer.training.corpora import MACHINE, TRAIN, WRITTEN, learned
from explorer.training.mending import Document

LABELS = {"PERSON": "person", "ORG": "organisation", "PLACE": "place"}

PASSES = 6
BATCH = 256
RATE = 0.15
"""Of AdaGrad."""

DECAY = 1e-6

NAMELESS, CONTEXTLESS = 0.20, 0.10
"""The shares of mentions that are learned without their name, and without what is around them."""

REPEATED = {WRITTEN: 4}
"""How often the mentions of a corpus come in one pass, if not :data:`USUAL` times."""

USUAL = 2

Rows = npt.NDArray[np.int64]
Instance = tuple[Rows, Rows, Rows, int]


def instances(documents: Iterable[Document], lists: Gazetteers) -> list[Instance]:
    """Give of each mention the rows around it, of its name, of longer names, and its class.

    What is written with capitals and not marked is no name.
    """
    found: list[Instance] = []
    for text, ents in documents:
        marked = [(start, end, LABELS[label]) for start, end, label in ents if label in LABELS]
        taken = bytearray(len(text))
        for start, end, _ in ents:
            taken[start:end] = b"\x01" * (end - start)
        marked += [(*span, NONE) for span in candidate_spans(text, taken)]
        names = {text[start:end] for start, end, _ in marked}
        parts = longer_name_features(names)
        for start, end, kind in marked:
            name = text[start:end]
            if not name.strip():
                continue
            found.append(
                (
                    np.array(context_features(text, start, end, lists)),
                    np.array(name_features(name, lists)),
                    np.array(parts.get(name, ALONE)),
                    CLASSES.index(kind),
                )
            )
    return found


def fitted(examples: Sequence[Instance], seed: int = 1) -> Weights:
    """Fit the classifier by AdaGrad; gives its weights, shape (rows, classes)."""
    chance = random.Random(seed)
    order = list(examples)
    weights = np.zeros((ROWS, len(CLASSES)), dtype=np.float32)
    squares = np.full_like(weights, 1e-3)
    for _ in range(PASSES):
        chance.shuffle(order)
        for at in range(0, len(order), BATCH):
            _step(weights, squares, order[at : at + BATCH], chance)
    return weights


def _step(weights: Weights, squares: Weights, batch: Sequence[Instance], chance: Any) -> None:
    rows, owners = [], []
    for n, (context, name, parts, _) in enumerate(batch):
        drawn = chance.random()
        if drawn < NAMELESS:
            kept = [context, parts]
        elif drawn < NAMELESS + CONTEXTLESS:
            kept = [name, parts]
        else:
            kept = [context, name, parts]
        rows += kept
        owners += [n] * sum(map(len, kept))
    flat, owner = np.concatenate(rows), np.array(owners)
    kinds = np.array([kind for *_, kind in batch])
    scores = np.zeros((len(batch), len(CLASSES)), dtype=np.float32)
    np.add.at(scores, owner, weights[flat])
    shares = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares /= shares.sum(axis=1, keepdims=True)
    shares[np.arange(len(batch)), kinds] -= 1
    used, place = np.unique(flat, return_inverse=True)
    gradient = np.zeros((len(used), len(CLASSES)), dtype=np.float32)
    np.add.at(gradient, place, shares[owner])
    gradient = gradient / len(batch) + DECAY * weights[used]
    squares[used] += gradient**2
    weights[used] -= RATE * gradient / np.sqrt(squares[used])


def learn(folder: Path, gazetteers: Path, nlp: Language, target: Path, seed: int = 1) -> None:
    """Learn from the corpora in ``folder`` and write into a pipeline's folder.

    The machine-made corpus is left out: what its labels say of kinds makes the rest worse.
    """
    lists = Gazetteers(nlp.vocab)
    examples: list[Instance] = []
    for name in TRAIN:
        if name not in MACHINE:
            found = instances(learned(folder, gazetteers, name), lists)
            examples += found * REPEATED.get(name, USUAL)
    np.save(target / FILE, fitted(examples, seed).astype(np.float16))
