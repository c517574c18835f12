"""What was marked and is no name: doubtful readings, common words, events, titles alone."""

from collections.abc import Sequence

from explorer.model import Kind
from explorer.recognition.lexicon.honorifics import honorifics
from explorer.recognition.mention import RecognisedMention
from explorer.recognition.ner.consistency.position import begins_sentence
from explorer.recognition.ner.kind_words import is_event
from explorer.recognition.ner.span_classifier import NONE, SpanClassifier

DOUBTED = 0.6
"""A name with a lower score is doubted (chosen on the held parts of the corpora, as the next)."""

DOUBT = 0.75
"""A doubted name is dropped that is, by the classifier, at least so likely none."""


def without_doubtful(
    text: str, mentions: Sequence[RecognisedMention], classifier: SpanClassifier
) -> list[RecognisedMention]:
    """Leave out names of which the network is unsure and that are none by the classifier.

    At the beginning of a sentence, where a capital says nothing, the network is believed.
    """
    return [
        one
        for one, chance in zip(mentions, classifier.probabilities(text, mentions), strict=True)
        if chance is None
        or one.score >= DOUBTED
        or chance[NONE] < DOUBT
        or begins_sentence(text, one.start)
    ]


def is_common_word(text: str, one: RecognisedMention, lower: set[str], within: set[str]) -> bool:
    """Whether a word marked at the beginning of a sentence or headline is a common one.

    It is when the text has it in ``lower`` case, too, and it is no name ``within`` a sentence.
    """
    return (
        one.text.isalpha()
        and one.text.lower() in lower
        and one.text not in within
        and not one.text.isupper()
        and begins_sentence(text, one.start)
    )


def is_no_name(name: str, kind: Kind, last_words: set[str]) -> bool:
    """Whether the words of a name say that it is none.

    An event or a law, or a title alone that is not among the ``last_words`` of longer names.
    """
    if kind == "person":
        return name in honorifics() and name not in last_words
    return is_event(name)
