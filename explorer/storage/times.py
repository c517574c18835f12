"""When something was stored."""

from datetime import UTC, datetime


def now(exactly: str = "seconds") -> str:
    """The time in UTC as ISO 8601, to the second or as ``exactly`` says (``microseconds``)."""
    return datetime.now(UTC).isoformat(timespec=exactly)
