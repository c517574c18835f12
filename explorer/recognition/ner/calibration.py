"""How sure it is that a mention is right: its span, and its kind.

A logistic regression over what the network, the second model and the rest of the article say. Its
weights come with the pipeline, fitted on parts of the corpora that neither model was trained on, so
that of the mentions with a score of 0.8 about four in five are right.
"""

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from explorer.recognition.mention import RecognisedMention
from explorer.recognition.ner.span_classifier import SpanClassifier

FEATURES = 6
"""See :func:`evidence`."""

LEAST, MOST = 0.01, 0.99
"""Shares are taken for no less and no more sure: no model is right more often."""

MOST_ODDS = 30.0
"""Log odds that are as good as certain; more would overflow."""


def _logit(share: float) -> float:
    share = min(MOST, max(LEAST, share))
    return math.log(share / (1 - share))


def evidence(
    text: str, settled: Sequence[RecognisedMention], classifier: SpanClassifier
) -> list[list[float]]:
    """:data:`FEATURES` numbers of each mention that an article was settled to have.

    They are log odds of the network's score, of the second model for the mention's kind and of
    the mean of these over all mentions of the same name, the logarithm of their number, whether
    the name has several words, and 1.
    """
    chances = classifier.probabilities(text, settled)
    shares = [
        chance[one.kind] if chance else 1.0 for one, chance in zip(settled, chances, strict=True)
    ]
    alike: dict[str, list[float]] = defaultdict(list)
    for one, share in zip(settled, shares, strict=True):
        alike[one.text].append(share)
    return [
        [
            _logit(one.score),
            _logit(share),
            _logit(sum(alike[one.text]) / len(alike[one.text])),
            math.log(len(alike[one.text])),
            float(" " in one.text),
            1.0,
        ]
        for one, share in zip(settled, shares, strict=True)
    ]


def calibrated(
    text: str,
    settled: Sequence[RecognisedMention],
    classifier: SpanClassifier,
    weights: Sequence[float],
) -> list[RecognisedMention]:
    """The mentions of an article scored by how likely each is right; demonyms stay as they are."""
    found: list[RecognisedMention] = []
    for one, numbers in zip(settled, evidence(text, settled, classifier), strict=True):
        if one.form != "name":
            found.append(one)
            continue
        odds = sum(w * x for w, x in zip(weights, numbers, strict=True))
        found.append(
            replace(one, score=round(1 / (1 + math.exp(-max(-MOST_ODDS, min(MOST_ODDS, odds)))), 3))
        )
    return found
