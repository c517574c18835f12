"""What can go wrong while reading."""

from explorer.files.names import escaped


class DocumentError(Exception):
    """Bytes that a reader cannot make an article of, and why in words a reader understands."""


class PasswordError(DocumentError):
    """A document that is locked, or that the password given does not open."""


class ReadingError(Exception):
    """An input that cannot be read: which one, and why in words a reader understands."""

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(f"{escaped(source)}: {reason}")
        self.source = source
        self.reason = reason
