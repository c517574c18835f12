"""Run a pipeline over an article and bring together names, demonyms and figures."""

from collections.abc import Sequence
from dataclasses import replace

from explorer.model import Analysis, Article, Figure, Kind
from explorer.recognition.demonyms import home_of, is_language, pattern
from explorer.recognition.figures import find
from explorer.recognition.grouping import group
from explorer.recognition.names import settle, trim
from explorer.recognition.pipeline import load, recognise
from explorer.recognition.spotted import CONTEXT, Spotted
from explorer.recognition.stretches import stretches


class Analyser:
    """A loaded pipeline that analyses any number of articles.

    Raises :class:`~explorer.recognition.errors.PipelineError` when the pipeline can't be used.
    """

    def __init__(self, model: str | None = None) -> None:
        self._nlp = load(model)

    def analyse(self, article: Article) -> Analysis:
        """Give everything found in an article."""
        spotted: list[Spotted] = []
        figures: list[Figure] = []
        for start, end in stretches(article.text):
            names, numbers = self.spot(article.text[start:end], start)
            spotted += names
            figures += numbers
        return self.settled(article.text, spotted, figures, len(article.text))

    def settled(
        self, text: str, spotted: Sequence[Spotted], figures: Sequence[Figure], covered: int
    ) -> Analysis:
        """Give the analysis of an article from what was found in its stretches, in any order."""
        ordered = sorted(figures, key=lambda one: one.start)
        numbered = tuple(replace(one, id=f"f{n}") for n, one in enumerate(ordered, start=1))
        return Analysis(group(settle(text, spotted, figures)), numbered, covered)

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
            if trimmed is None or home_of(text[slice(*trimmed)]):
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
