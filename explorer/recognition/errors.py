"""What can go wrong in recognition."""

from explorer.files.names import escaped


class PipelineError(Exception):
    """A pipeline that can't be used, in one line that says what to do."""


class RecognitionError(Exception):
    """An article that recognition fails on: which one, and why, in one line."""

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(f"{escaped(source)}: {reason}")
        self.source = source
        self.reason = reason

    def __reduce__(self) -> tuple[type["RecognitionError"], tuple[str, str]]:
        """How it is made again in another process: an exception would do so with its words."""
        return RecognitionError, (self.source, self.reason)


def reason(error: Exception) -> str:
    """Words, in one line, for what was raised while an article was recognised."""
    said = " ".join(str(error).split())
    kind = type(error).__name__
    return f"recognition failed ({kind}: {said})" if said else f"recognition failed ({kind})"
