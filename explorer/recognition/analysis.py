"""Run a pipeline over an article and bring together names, demonyms and figures."""

import re
from dataclasses import replace

from spacy.tokens import Span

from explorer.model import Analysis, Article, Figure
from explorer.recognition.demonyms import home_of, is_language, pattern
from explorer.recognition.figures import find
from explorer.recognition.grouping import group
from explorer.recognition.pipeline import LABELS, load
from explorer.recognition.spotted import CONTEXT, Spotted
from explorer.recognition.stretches import stretches

_LEADING = re.compile(r"(?:[Tt]he|[Aa]n?)\s+|[\s\"'“‘(\[]+")
_TRAILING = re.compile(r"(?:['’]s?|[\s\"”’)\],.;:]+)$")


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
        numbered = tuple(replace(one, id=f"f{n}") for n, one in enumerate(figures, start=1))
        return Analysis(group(spotted), numbered, len(article.text))

    def spot(self, text: str, offset: int = 0) -> tuple[list[Spotted], list[Figure]]:
        """Give the mentions and figures of one stretch that begins at ``offset`` of its article."""
        doc = self._nlp(text)
        taken = bytearray(len(text))
        found: list[tuple[int, int, str, str | None]] = []
        for entity in doc.ents:
            trimmed = _trim(entity)
            if trimmed is None or entity.label_ not in LABELS or home_of(text[slice(*trimmed)]):
                continue
            start, end = trimmed
            found.append((start, end, LABELS[entity.label_], None))
            taken[start:end] = b"\x01" * (end - start)
        for match in pattern().finditer(text):
            if any(taken[match.start() : match.end()]) or is_language(text, *match.span()):
                continue
            found.append((*match.span(), "place", home_of(match[0])))
        spotted = [
            Spotted(
                start + offset,
                end + offset,
                text[start:end],
                kind,  # type: ignore[arg-type]
                "demonym" if home else "name",
                before=text[max(0, start - CONTEXT) : start].rsplit("\n", 1)[-1],
                after=text[end : end + CONTEXT].split("\n", 1)[0],
                home=home,
            )
            for start, end, kind, home in sorted(found)
        ]
        figures = [
            replace(one, start=one.start + offset, end=one.end + offset)
            for one in find(text)
            if not any(taken[one.start : one.end])
        ]
        return spotted, figures


def _trim(entity: Span) -> tuple[int, int] | None:
    """Offsets of a name without article, possessive, quotes or a part beyond its line."""
    text, start, end = entity.doc.text, entity.start_char, entity.end_char
    line = text.find("\n", start, end)
    end = line if line >= 0 else end
    while match := _LEADING.match(text, start, end):
        start = match.end()
    while match := _TRAILING.search(text[start:end]):
        if text[start:end].endswith(".") and re.search(r"\b[A-Z]\.$", text[start:end]):
            break
        end = start + match.start()
    return (start, end) if end > start and any(c.isalpha() for c in text[start:end]) else None
