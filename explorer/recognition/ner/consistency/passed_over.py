"""Names that the network passed over and the span classifier is sure of."""

from collections import defaultdict
from collections.abc import Sequence

from explorer.model import KINDS, Figure
from explorer.recognition.mention import RecognisedMention, mention_at
from explorer.recognition.ner.consistency.datelines import CALENDAR
from explorer.recognition.ner.span_classifier import NONE, SpanClassifier, candidate_spans

PASSED = 0.9
"""How sure the classifier has to be of a name that the network passed over."""

PASSED_SCORE = 0.5
"""The score of such a name: as likely as not, for the network is against it."""


def passed_over(
    text: str,
    mentions: Sequence[RecognisedMention],
    figures: Sequence[Figure],
    classifier: SpanClassifier,
) -> list[RecognisedMention]:
    """The names that were passed over, touching no mention and no figure, in order.

    The classifier decides by the mean over the places where the same words stand.
    """
    taken = bytearray(len(text))
    spans = [(one.start, one.end) for one in mentions] + [(one.start, one.end) for one in figures]
    for start, end in spans:
        taken[start:end] = b"\x01" * (end - start)
    spans = [
        span
        for span in candidate_spans(text, taken)
        if CALENDAR.isdisjoint(text[slice(*span)].split())
    ]
    chances: dict[str, list[dict[str, float]]] = defaultdict(list)
    for (start, end), chance in zip(
        spans, classifier.probabilities_of_spans(text, spans), strict=True
    ):
        chances[text[start:end]].append(chance)
    found: list[RecognisedMention] = []
    for start, end in spans:
        alike = chances[text[start:end]]
        if sum(one[NONE] for one in alike) <= (1 - PASSED) * len(alike):
            kind = max(KINDS, key=lambda kind: sum(one[kind] for one in alike))
            found.append(mention_at(text, start, end, kind, PASSED_SCORE))
    return found
