"""What can go wrong while reading."""


class ReadingError(Exception):
    """An input that cannot be read: which one, and why in words a reader understands."""

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(f"{source}: {reason}")
        self.source = source
        self.reason = reason
