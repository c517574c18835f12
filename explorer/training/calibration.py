"""Fit how sure it is that a mention is right, see :mod:`explorer.recognition.ner.calibration`."""

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import numpy.typing as npt

from explorer.recognition.analyser import Analyser
from explorer.recognition.mention import RecognisedMention
from explorer.recognition.ner.calibration import FEATURES
from explorer.training.corpora import OWN
from explorer.training.documents import KINDS, Document

CORPORA = ("gum", "docred", "pud", "wikigold", OWN)
"""The corpora whose held parts are fitted on: those annotated by hand in whole documents."""

STEPS = 50
"""Of Newton's method, far more than it needs."""

DECAY = 1.0
"""How strongly weights are drawn to nought: as much as one example would."""

TENTHS = 10
"""Into how many steps scores are sorted."""

Table = npt.NDArray[np.float64]


def examples(documents: Iterable[Document], analyser: Analyser) -> tuple[Table, Table]:
    """Collect the evidence for each mention found, shape (mentions, features), and whether it is right."""
    rows: list[list[float]] = []
    right: list[bool] = []
    for text, ents in documents:
        gold = {(start, end, KINDS[label]) for start, end, label in ents if label in KINDS}
        settled, numbers = analyser.calibration_evidence(text, analyser.names(text))
        for one, row in zip(settled, numbers, strict=True):
            if one.form == "name":
                rows.append(row)
                right.append((one.start, one.end, one.kind) in gold)
    return np.array(rows).reshape(-1, FEATURES), np.array(right, dtype="float64")


def fitted(rows: Table, right: Table) -> list[float]:
    """Fit the weights of a logistic regression, by Newton's method."""
    weights = np.zeros(FEATURES)
    for _ in range(STEPS):
        shares = 1 / (1 + np.exp(-rows @ weights))
        gradient = rows.T @ (shares - right) + DECAY * weights
        curve = (rows * (shares * (1 - shares))[:, None]).T @ rows + DECAY * np.eye(FEATURES)
        weights -= np.linalg.solve(curve, gradient)
    return [round(float(weight), 4) for weight in weights]


def learn(held: Iterable[Document], model: Path) -> list[float]:
    """Fit the weights for the pipeline in the folder ``model`` on documents kept out of training."""
    return fitted(*examples(held, Analyser(str(model))))


def reliability(scored: Iterable[tuple[RecognisedMention, bool]]) -> list[tuple[float, float, int]]:
    """Of each tenth of the scores, their mean, the share that is right, and their number."""
    tenths: dict[int, list[tuple[float, bool]]] = {}
    for one, right in scored:
        tenths.setdefault(min(TENTHS - 1, int(one.score * TENTHS)), []).append((one.score, right))
    return [
        (
            sum(score for score, _ in found) / len(found),
            sum(right for _, right in found) / len(found),
            len(found),
        )
        for _, found in sorted(tenths.items())
    ]


def error(table: Iterable[tuple[float, float, int]]) -> float:
    """The expected calibration error: how far scores and shares of right ones lie apart."""
    rows = list(table)
    total = sum(count for *_, count in rows)
    return sum(abs(score - right) * count for score, right, count in rows) / total
