"""What the parts of the explorer hand to each other: an article and what was found in it.

Every offset counts Python characters of :attr:`Article.text`, ends exclusive. Nothing here knows
how text is read, recognised or shown.
"""

from explorer.model.analysis import Analysis
from explorer.model.article import Article, Heading, Page
from explorer.model.entity import Alias, Entity, Mention, UnlinkedMention
from explorer.model.figure import Figure
from explorer.model.kinds import (
    BOUNDS,
    FIGURE_TYPES,
    FORMS,
    HIGHLIGHT_KINDS,
    KINDS,
    Bound,
    FigureType,
    Form,
    HighlightKind,
    Kind,
)
from explorer.model.span import Span, overlap

__all__ = [
    "BOUNDS",
    "FIGURE_TYPES",
    "FORMS",
    "HIGHLIGHT_KINDS",
    "KINDS",
    "Alias",
    "Analysis",
    "Article",
    "Bound",
    "Entity",
    "Figure",
    "FigureType",
    "Form",
    "Heading",
    "HighlightKind",
    "Kind",
    "Mention",
    "Page",
    "Span",
    "UnlinkedMention",
    "overlap",
]
