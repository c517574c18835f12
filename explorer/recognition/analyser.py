"""Run a pipeline over an article and bring together names, demonyms and figures."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from explorer.model import Analysis, Article, Figure, Kind
from explorer.recognition.figures import find, resolved
from explorer.recognition.figures.numbers import TENS, UNITS
from explorer.recognition.grouping import group
from explorer.recognition.lexicon.demonyms import home_of, is_language, pattern
from explorer.recognition.ner import settle, trim
from explorer.recognition.ner.confidence import evidence, weighed
from explorer.recognition.ner.pipeline import load, recognise
from explorer.recognition.ner.second_opinion import Senses
from explorer.recognition.spotted import CONTEXT, Spotted
from explorer.recognition.stretches import stretches


@dataclass
class Work:
    """An article under way: what was found in the stretches looked at, in any order.

    ``covered`` counts the characters looked at, ``reach`` is where the last stretch ends.
    """

    text: str
    spotted: list[Spotted] = field(default_factory=list)
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
        self._senses = Senses.of(self._nlp)
        self._confidence: list[float] = self._nlp.meta.get("explorer", {}).get("confidence", [])

    def analyse(self, article: Article) -> Analysis:
        """Give everything found in an article."""
        work = Work(article.text)
        for start, end in stretches(article.text):
            self.look(work, start, end)
        return self.settled(work)

    def look(self, work: Work, start: int, end: int) -> tuple[list[Spotted], list[Figure]]:
        """Look at one stretch of an article and give what was found there, which ``work`` keeps."""
        spotted, figures = self.spot(work.text[start:end], start)
        work.spotted += spotted
        work.figures += figures
        work.covered += end - start
        work.reach = max(work.reach, end)
        return spotted, figures

    def settled(self, work: Work) -> Analysis:
        """Give the analysis of what was found so far, whatever the order of the stretches."""
        figures = sorted(work.figures, key=lambda one: one.start)
        numbered = tuple(replace(one, id=f"f{n}") for n, one in enumerate(figures, start=1))
        text = work.text[: work.reach]
        numbered = tuple(resolved(text, numbered, self._day))
        return Analysis(group(self.agreed(text, work.spotted, figures)), numbered, work.covered)

    def agreed(
        self, text: str, spotted: Sequence[Spotted], figures: Sequence[Figure] = ()
    ) -> list[Spotted]:
        """Bring the mentions of an article into line with each other."""
        settled = settle(text, spotted, figures, self._senses)
        if self._senses is None or not self._confidence:
            return settled
        return weighed(text, settled, self._senses, self._confidence)

    def argued(
        self, text: str, spotted: Sequence[Spotted]
    ) -> tuple[list[Spotted], list[list[float]]]:
        """Give the mentions of an article, in line, and the evidence for each.

        Their scores are the network's own. Raises ValueError for a pipeline that came without a
        second model.
        """
        if self._senses is None:
            raise ValueError("the pipeline has no second model")
        settled = settle(text, spotted, (), self._senses)
        return settled, evidence(text, settled, self._senses)

    def spot(self, text: str, offset: int = 0) -> tuple[list[Spotted], list[Figure]]:
        """Give the mentions and figures of one stretch that begins at ``offset`` of its article."""
        spotted = self.names(text, offset)
        taken = bytearray(len(text))
        for one in spotted:
            if one.form == "name":
                taken[one.start - offset : one.end - offset] = b"\x01" * (one.end - one.start)
        figures = [
            replace(one, start=one.start + offset, end=one.end + offset)
            for one in find(text)
            if not any(taken[one.start : one.end])
        ]
        return spotted, figures

    def names(self, text: str, offset: int = 0) -> list[Spotted]:
        """Give the names and demonyms of one stretch that begins at ``offset`` of its article."""
        taken = bytearray(len(text))
        found: list[tuple[int, int, Kind, float, str | None]] = []
        for begin, stop, kind, score in recognise(self._nlp, text):
            trimmed = trim(text, begin, stop, kind)
            if trimmed is None or home_of(text[slice(*trimmed)]) or _number(text, *trimmed):
                continue
            start, end = trimmed
            found.append((start, end, kind, score, None))
            taken[start:end] = b"\x01" * (end - start)
        for match in pattern().finditer(text):
            if any(taken[match.start() : match.end()]) or is_language(text, *match.span()):
                continue
            found.append((*match.span(), "place", 1.0, home_of(match[0])))
        return [
            Spotted(
                start + offset,
                end + offset,
                text[start:end],
                known,
                "demonym" if home else "name",
                score,
                before=text[max(0, start - CONTEXT) : start].rsplit("\n", 1)[-1],
                after=text[end : end + CONTEXT].split("\n", 1)[0],
                home=home,
            )
            for start, end, known, score, home in sorted(found, key=lambda row: row[:2])
        ]


def _number(text: str, start: int, end: int) -> bool:
    """Whether a number word begins a sentence or line at ``start:end``: "Zero more, please"."""
    word = text[start:end].lower()
    before = text[max(0, start - 4) : start].rstrip("\"'“‘ ")
    return (word in UNITS or word in TENS) and (not before or before[-1] in ".!?:\n")
