"""The recogniser of figures as a spaCy component, registered as ``figures``.

import spacy

nlp = spacy.blank("en")
nlp.add_pipe("figures")
nlp("Over 40% of it")._.figures
"""

from datetime import date

from spacy.language import Language
from spacy.tokens import Doc

from explorer.recognition.figures.attach.resolved_dates import parse_day, resolve_dates
from explorer.recognition.figures.stages import find_figures


class FigureFinder:
    """Sets ``doc._.figures``, and ``doc.spans["figures"]`` with the type as label.

    ``day`` is when the texts are of, for dates that do not say their year. A figure keeps its own
    offsets; its span goes from the first to the last token it touches.
    """

    def __init__(self, day: date | None = None) -> None:
        self.day = day

    def __call__(self, doc: Doc) -> Doc:
        """Find the figures of a Doc."""
        text = doc.text
        figures = tuple(resolve_dates(text, find_figures(text), self.day))
        doc._.figures = figures
        spans = (
            doc.char_span(one.start, one.end, label=one.type, alignment_mode="expand")
            for one in figures
        )
        doc.spans["figures"] = [span for span in spans if span is not None]
        return doc


@Language.factory("figures", assigns=["doc._.figures", "doc.spans"], default_config={"day": None})
def make(nlp: Language, name: str, day: str | None) -> FigureFinder:
    """Make the component; ``day`` is an ISO date or a date in words."""
    if not Doc.has_extension("figures"):
        Doc.set_extension("figures", default=())
    return FigureFinder(parse_day(day) if day else None)
