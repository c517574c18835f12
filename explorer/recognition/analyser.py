"""The stages from an article's text to its analysis, in order, and what each hands to the next.

====================  ==================================  ===========================================
stage                 module                              hands on
====================  ==================================  ===========================================
stretches             ``stretches``                       one stretch of whole paragraphs
view                  ``text.view``                       ``View`` of it: the text as a person reads it
names                 ``ner.mentions``                    ``list[RecognisedMention]`` of a stretch
figures               ``figures``                         ``list[Figure]`` of a stretch
(collected)           :class:`PartialAnalysis`            both, of all stretches so far
document consistency  ``ner.consistency``                 ``list[RecognisedMention]`` of the article
calibration           ``ner.calibration``                 the same, scored by how likely each is right
resolved figures      ``figures``                         ``list[Figure]`` with dates and currencies
grouping              ``grouping``                        ``tuple[Entity, ...]``
====================  ==================================  ===========================================

The first stages are run stretch by stretch, so that something is known soon; the others over all that
was recognised so far. Figures come before document consistency because no name is added where a
figure stands. All of them read the view; what is handed out speaks of the clean text.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from explorer.model import Analysis, Article, Figure, Span
from explorer.recognition.figures import find_figures, resolve_dates
from explorer.recognition.foreign import foreign_spans, outside
from explorer.recognition.grouping import group
from explorer.recognition.mention import RecognisedMention
from explorer.recognition.ner.calibration import calibrated, evidence
from explorer.recognition.ner.consistency import consistent
from explorer.recognition.ner.mentions import mentions_in
from explorer.recognition.ner.pipeline import load
from explorer.recognition.ner.span_classifier import SpanClassifier
from explorer.recognition.stretches import stretches
from explorer.recognition.viewed import entity_in_clean_text, in_clean_text, in_view
from explorer.text.language import ENGLISH
from explorer.text.view import View, joined_views, view_of


@dataclass
class PartialAnalysis:
    """An article under way: what was recognised in some of its stretches, in any order.

    ``day`` is what the article says it is of, ``foreign`` the stretches that are not in English.
    ``covered`` counts the characters of these stretches, ``reach`` is where the last of them ends.
    """

    text: str
    day: date | None = None
    views: list[View] = field(default_factory=list)
    foreign: list[Span] = field(default_factory=list)
    mentions: list[RecognisedMention] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    covered: int = 0
    reach: int = 0

    def count(self, start: int, end: int) -> None:
        """Count a stretch as looked at, whatever was found in it."""
        self.covered += end - start
        self.reach = max(self.reach, end)


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
        partial = PartialAnalysis(article.text, article.date)
        for start, end in stretches(article.text):
            self.recognise(partial, start, end)
        return self.complete(partial)

    def recognise(
        self, partial: PartialAnalysis, start: int, end: int
    ) -> tuple[list[RecognisedMention], list[Figure]]:
        """Recognise names and figures of the stretch ``start:end``, and keep them in ``partial``."""
        view = view_of(partial.text, start, end)
        read = self.names(view.text)
        found = _figures(view.text, read)
        foreign = foreign_spans(view.text)
        figures = [in_clean_text(one, view) for one in outside(foreign, found)]
        mentions = [in_clean_text(one, view) for one in self._understood(foreign, read)]
        partial.foreign += (view.clean_span(*span) for span in foreign)
        partial.views.append(view)
        partial.mentions += mentions
        partial.figures += figures
        partial.count(start, end)
        return mentions, figures

    def complete(self, partial: PartialAnalysis) -> Analysis:
        """Run the stages over the document on what was recognised of it so far."""
        view = joined_views(partial.text, partial.views, partial.reach)
        figures = sorted((in_view(one, view) for one in partial.figures), key=lambda one: one.start)
        mentions = [in_view(one, view) for one in partial.mentions]
        foreign = sorted(view.view_span(*span) for span in partial.foreign)
        mentions = self._understood(foreign, self.consistent(view.text, mentions, figures))
        entities = group(mentions)
        numbered = tuple(replace(one, id=f"f{n}") for n, one in enumerate(figures, start=1))
        return Analysis(
            tuple(entity_in_clean_text(one, view) for one in entities),
            tuple(
                in_clean_text(one, view)
                for one in resolve_dates(view.text, numbered, self._day or partial.day)
            ),
            partial.covered,
        )

    def _understood(
        self, foreign: Sequence[Span], mentions: Sequence[RecognisedMention]
    ) -> list[RecognisedMention]:
        """The mentions in the pipeline's own language; demonyms are those of English alone."""
        if self._nlp.lang == ENGLISH:
            return outside(foreign, mentions)
        names = [one for one in mentions if one.form == "name"]
        demonyms = [one for one in mentions if one.form != "name"]
        return sorted([*names, *outside(foreign, demonyms)], key=lambda one: (one.start, one.end))

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


def _figures(stretch: str, mentions: Sequence[RecognisedMention]) -> list[Figure]:
    """Find the figures of a stretch that touch none of its names."""
    taken = bytearray(len(stretch))
    for one in mentions:
        if one.form == "name":
            taken[one.start : one.end] = b"\x01" * (one.end - one.start)
    return [one for one in find_figures(stretch) if not any(taken[one.start : one.end])]
