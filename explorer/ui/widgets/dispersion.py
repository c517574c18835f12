"""A small dispersion plot: how often something is mentioned in each part of a text."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from explorer.model import Span

PARTS = 8
"""How many parts the text is cut into, each a cell wide."""

LEVELS = "▁▂▃▄▅▆▇"
"""Nothing, and the more the higher."""

LOWEST = 2
"""The lowest level of a part with a mention: seen to be more than nothing."""


def dispersion(spans: Sequence[Span], length: int) -> str:
    """Draw where spans (in order) begin in a text of ``length`` characters, a character a part.

    The part with the most has the highest level.
    """
    edges = [bisect_left(spans, (part * length // PARTS, 0)) for part in range(PARTS)]
    counts = [after - before for before, after in pairwise((*edges, len(spans)))]
    most, top = max(counts) or 1, len(LEVELS) - 1
    return "".join(
        LEVELS[max(LOWEST, round(count / most * top))] if count else LEVELS[0] for count in counts
    )
