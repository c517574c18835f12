"""A number with its unit: what the parsers of measures and money hand to those of ranges."""

from dataclasses import dataclass

from explorer.model import Figure, FigureType
from explorer.recognition.figures.parse.numbers import Number


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its unit. ``kind`` is count where it has none; ``sign`` where that comes first."""

    start: int
    end: int
    number: Number
    value: float
    kind: FigureType = "count"
    unit: str | None = None
    sign: bool = False

    @property
    def scaled(self) -> bool:
        """Whether a word such as million multiplies it."""
        return self.number.scale > 1

    def figure(self) -> Figure:
        """The amount as a figure of its own."""
        return Figure("", self.start, self.end, self.kind, low=self.value, unit=self.unit)


def plain_amount(number: Number) -> Amount:
    """A number without a unit."""
    return Amount(number.start, number.end, number, number.value)
