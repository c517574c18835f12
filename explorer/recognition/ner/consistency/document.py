"""The steps of document consistency, in order."""

import re
from collections.abc import Sequence
from dataclasses import replace

from explorer.model import Figure
from explorer.recognition.mention import RecognisedMention, mention_at
from explorer.recognition.ner.consistency.acronyms import bracketed_acronyms
from explorer.recognition.ner.consistency.datelines import datelines
from explorer.recognition.ner.consistency.exclusions import (
    is_common_word,
    is_no_name,
    without_doubtful,
)
from explorer.recognition.ner.consistency.joining import joined
from explorer.recognition.ner.consistency.kind_votes import kinds_by_votes
from explorer.recognition.ner.consistency.passed_over import passed_over
from explorer.recognition.ner.consistency.position import begins_sentence
from explorer.recognition.ner.consistency.repeats import repeats
from explorer.recognition.ner.consistency.surnames import with_particles
from explorer.recognition.ner.consistency.taken import Taken
from explorer.recognition.ner.span_classifier import SpanClassifier

DATELINE_SCORE = 0.95
"""How sure a place in a dateline is: its form is hardly ever anything else's."""

_LOWER_CASE = re.compile(r"(?<![\w-])[a-z][\w-]*")


def consistent(
    text: str,
    mentions: Sequence[RecognisedMention],
    figures: Sequence[Figure] = (),
    classifier: SpanClassifier | None = None,
) -> list[RecognisedMention]:
    """Bring the mentions of an article into line with each other and add those passed over.

    ``mentions`` are what was recognised in ``text``, in any order; what is added touches none of
    the ``figures``. Without a ``classifier`` the network alone votes. The mentions come in order of
    ``start``, without overlaps.
    """
    mentions = joined(text, mentions)
    if classifier:
        mentions = without_doubtful(text, mentions, classifier)
        mentions += passed_over(text, mentions, figures, classifier)
    taken = Taken(text, figures)
    lower = set(_LOWER_CASE.findall(text))
    settled = _of_one_kind(text, mentions, taken, lower, classifier)
    settled += bracketed_acronyms(text, settled, taken)
    settled += repeats(text, settled, taken, lower)
    return sorted(with_particles(text, settled), key=lambda one: one.start)


def _of_one_kind(
    text: str,
    mentions: Sequence[RecognisedMention],
    taken: Taken,
    lower: set[str],
    classifier: SpanClassifier | None,
) -> list[RecognisedMention]:
    """Settle all mentions of one name on one kind, and leave out overlaps and what is no name.

    The places of datelines go before all others.
    """
    chances = classifier.probabilities(text, mentions) if classifier else [None] * len(mentions)
    kinds = kinds_by_votes(mentions, chances)
    within = {one.text for one in mentions if not begins_sentence(text, one.start)}
    last_words = {one.text.rsplit(maxsplit=1)[-1] for one in mentions if " " in one.text}
    settled: list[RecognisedMention] = []
    for start, end in dict.fromkeys(datelines(text)):
        settled.append(mention_at(text, start, end, "place", DATELINE_SCORE))
        taken.take(start, end)
    for one in sorted(mentions, key=lambda one: (one.start, one.end)):
        if taken.by_name(one.start, one.end):
            continue
        kind = one.kind
        if one.form == "name":
            kind = kinds[one.text.lower()]
            if is_common_word(text, one, lower, within) or is_no_name(one.text, kind, last_words):
                continue
        settled.append(replace(one, kind=kind))
        taken.take(one.start, one.end)
    return settled
