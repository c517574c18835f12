"""The kinds of what is found in an article, in the order in which they are listed everywhere."""

from typing import Literal, get_args

Kind = Literal["person", "organisation", "place"]
"""The kinds of entities."""

KINDS: tuple[Kind, ...] = get_args(Kind)

HighlightKind = Literal["person", "organisation", "place", "figure"]
"""The kinds of what is highlighted in an article: mentions of entities, and figures."""

HIGHLIGHT_KINDS: tuple[HighlightKind, ...] = get_args(HighlightKind)

Form = Literal["name", "demonym"]
"""How a mention names its entity: by a name, or a place by its people ("Russian")."""

FORMS: tuple[Form, ...] = get_args(Form)

FigureType = Literal[
    "count",
    "percent",
    "money",
    "quantity",
    "date",
    "time",
    "duration",
    "age",
    "ordinal",
    "score",
    "ratio",
]
FIGURE_TYPES: tuple[FigureType, ...] = get_args(FigureType)

Bound = Literal["exact", "about", "over", "under", "range"]
"""How a figure's value stands to what is meant."""

BOUNDS: tuple[Bound, ...] = get_args(Bound)
