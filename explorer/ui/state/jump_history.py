"""The places one jumped away from, to go back to and forward again."""

from dataclasses import dataclass, field

MOST = 100
"""How many places one can go back to; the oldest are forgotten."""


@dataclass
class JumpHistory:
    """Offsets in an article, the latest last."""

    behind: list[int] = field(default_factory=list)
    ahead: list[int] = field(default_factory=list)

    def leave(self, offset: int) -> None:
        """Remember a place before jumping away from it; what lay ahead is forgotten."""
        if not self.behind or self.behind[-1] != offset:
            self.behind = [*self.behind[-MOST + 1 :], offset]
        self.ahead = []

    def back(self, offset: int) -> int | None:
        """The place before the last jump, if there was one; ``offset`` is where one is now."""
        if not self.behind:
            return None
        self.ahead.append(offset)
        return self.behind.pop()

    def forward(self, offset: int) -> int | None:
        """The place one came back from, if one did; ``offset`` is where one is now."""
        if not self.ahead:
            return None
        self.behind.append(offset)
        return self.ahead.pop()
