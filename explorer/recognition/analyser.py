"""The stages from an article's text to its analysis, in order, and what each hands to the next.

====================  ==================================  ===========================================
stage                 module                              hands on
====================  ==================================  ===========================================
stretches             ``stretches``                       ``str``, one stretch of whole paragraphs
names                 ``ner.mentions``                    ``list[RecognisedMention]`` of a stretch
figures               ``figures``                         ``list[Figure]`` of a stretch
(collected)           :class:`PartialAnalysis`            both, of all stretches so far
document consistency  ``ner.consistency``                 ``list[RecognisedMention]`` of the article
calibration           ``ner.calibration``                 the same, scored by how likely each is right
resolved figures      ``figures``                         ``list[Figure]`` with dates and currencies
grouping              ``grouping``                        ``tuple[Entity, ...]``
====================  ==================================  ===========================================

The first two are run stretch by stretch, so that something is known soon; the others over all that
was recognised so far. Figures come before document consistency because no name is added where a
figure stands.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from explorer.model import Analysis, Article, Figure
from explorer.recognition.figures import find_figures, resolve_dates
from explorer.recognition.grouping import group
from explorer.recognition.mention import RecognisedMention
from explorer.recognition.ner.calibration import calibrated, evidence
from explorer.recognition.ner.consistency import consistent
from explorer.recognition.ner.mentions import mentions_in
from explorer.recognition.ner.pipeline import load
from explorer.recognition.ner.span_classifier import SpanClassifier
from explorer.recognition.stretches import stretches


@dataclass
class PartialAnalysis:
    """An article under way: what was recognised in some of its stretches, in any order.

    ``covered`` counts the characters of these stretches, ``reach`` is where the last of them ends.
    """

    text: str
    mentions: list[RecognisedMention] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    covered: int = 0
    reach: int = 0


class Analyser:
    """A loaded pipeline that analyses any number of articles.

    Raises :class:`~explorer.recognition.errors.PipelineError` when the pipeline can't be used.
    """

    def __init__(self, model: str | None = None, day: date | None = None) -> None:
        """Load the bundled pipeline or another; ``day`` is when the articles are of, if known."""
        self._nlp = load(model)
        self._day = day
        self._classifier = SpanClassifier.of(self._nlp)
        self._weights: list[float] = self._nlp.meta.get("explorer", {}).get("confidence", [])

    def analyse(self, article: Article) -> Analysis:
        """Run all stages over an article; offsets count characters of its text."""
        partial = PartialAnalysis(article.text)
        for start, end in stretches(article.text):
            self.recognise(partial, start, end)
        return self.complete(partial)

    def recognise(
        self, partial: PartialAnalysis, start: int, end: int
    ) -> tuple[list[RecognisedMention], list[Figure]]:
        """Recognise names and figures of the stretch ``start:end``, and keep them in ``partial``."""
        stretch = partial.text[start:end]
        mentions = self.names(stretch, start)
        figures = _figures(stretch, start, mentions)
        partial.mentions += mentions
        partial.figures += figures
        partial.covered += end - start
        partial.reach = max(partial.reach, end)
        return mentions, figures

    def complete(self, partial: PartialAnalysis) -> Analysis:
        """Run the stages over the document on what was recognised of it so far."""
        text = partial.text[: partial.reach]
        figures = sorted(partial.figures, key=lambda one: one.start)
        mentions = self.consistent(text, partial.mentions, figures)
        numbered = tuple(replace(one, id=f"f{n}") for n, one in enumerate(figures, start=1))
        return Analysis(
            group(mentions), tuple(resolve_dates(text, numbered, self._day)), partial.covered
        )

    def names(self, text: str, offset: int = 0) -> list[RecognisedMention]:
        """Recognise names and demonyms of one stretch that begins at ``offset`` of its article."""
        return mentions_in(self._nlp, text, offset)

    def consistent(
        self, text: str, mentions: Sequence[RecognisedMention], figures: Sequence[Figure] = ()
    ) -> list[RecognisedMention]:
        """Bring the mentions of an article into line with each other, and calibrate their scores.

        Scores stay the network's own where the pipeline came without a classifier or weights.
        """
        settled = consistent(text, mentions, figures, self._classifier)
        if self._classifier is None or not self._weights:
            return settled
        return calibrated(text, settled, self._classifier, self._weights)

    def calibration_evidence(
        self, text: str, mentions: Sequence[RecognisedMention]
    ) -> tuple[list[RecognisedMention], list[list[float]]]:
        """Bring mentions into line and return, with them, the numbers that calibration weighs.

        Their scores are the network's own. Raises ValueError for a pipeline without a classifier.
        """
        if self._classifier is None:
            raise ValueError("the pipeline has no span classifier")
        settled = consistent(text, mentions, (), self._classifier)
        return settled, evidence(text, settled, self._classifier)


def _figures(stretch: str, offset: int, mentions: Sequence[RecognisedMention]) -> list[Figure]:
    """Find the figures of a stretch that touch none of its names, with offsets of the article."""
    taken = bytearray(len(stretch))
    for one in mentions:
        if one.form == "name":
            taken[one.start - offset : one.end - offset] = b"\x01" * (one.end - one.start)
    return [
        replace(one, start=one.start + offset, end=one.end + offset)
        for one in find_figures(stretch)
        if not any(taken[one.start : one.end])
    ]
