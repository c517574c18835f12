"""Learn the weights of :mod:`explorer.recognition.ner.span_classifier` from the annotated corpora."""

import random
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import numpy.typing as npt
from spacy.vocab import Vocab

from explorer.recognition.ner.span_classifier import (
    ALONE,
    CLASSES,
    NONE,
    ROWS,
    Gazetteers,
    Weights,
    candidate_spans,
    context_features,
    longer_name_features,
    name_features,
)
from explorer.training.corpora import MACHINE, OWN
from explorer.training.documents import KINDS, Document

PASSES = 6
"""How often all mentions are learned from."""

BATCH = 256
"""Mentions that one step learns from."""

RATE = 0.15
"""The rate of AdaGrad (Duchi et al. 2011)."""

DECAY = 1e-6
"""How strongly weights are drawn to nought at each step."""

FIRST_SQUARE = 1e-3
"""What the sums of squared gradients begin with, so that first steps are not too long."""

NAMELESS, CONTEXTLESS = 0.20, 0.10
"""The shares of mentions that are learned without their name, and without what is around them."""

REPEATED = {OWN: 4}
"""How often the mentions of a corpus come in one pass, if not :data:`USUAL` times."""

USUAL = 2

Rows = npt.NDArray[np.int64]
Instance = tuple[Rows, Rows, Rows, int]


def instances(documents: Iterable[Document], lists: Gazetteers) -> list[Instance]:
    """Find of each mention the rows around it, of its name, of longer names, and its class.

    What is written with capitals and not marked is no name.
    """
    found: list[Instance] = []
    for text, ents in documents:
        marked: list[tuple[int, int, str]] = [
            (start, end, KINDS[label]) for start, end, label in ents if label in KINDS
        ]
        taken = bytearray(len(text))
        for start, end, _ in ents:
            taken[start:end] = b"\x01" * (end - start)
        marked += [(*span, NONE) for span in candidate_spans(text, taken)]
        parts = longer_name_features(text[start:end] for start, end, _ in marked)
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
    squares = np.full_like(weights, FIRST_SQUARE)
    for _ in range(PASSES):
        chance.shuffle(order)
        for at in range(0, len(order), BATCH):
            _step(weights, squares, order[at : at + BATCH], chance)
    return weights


def _step(
    weights: Weights, squares: Weights, batch: Sequence[Instance], chance: random.Random
) -> None:
    """Change the weights by one batch of mentions."""
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


def learn(corpora: Mapping[str, Iterable[Document]], vocab: Vocab, seed: int = 1) -> Weights:
    """Fit the classifier to the cleaned corpora, by their names; ``vocab`` has a pipeline's lists.

    Corpora annotated by machine are left out: what their labels say of kinds makes the rest worse.
    """
    lists = Gazetteers(vocab)
    examples: list[Instance] = []
    for name, documents in corpora.items():
        if name not in MACHINE:
            examples += instances(documents, lists) * REPEATED.get(name, USUAL)
    return fitted(examples, seed).astype(np.float16)
