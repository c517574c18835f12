"""What went wrong, in lines on standard error."""

import sys

from explorer.files.names import escaped


def complain(line: str) -> None:
    """Write one line to standard error, whatever is in the names of files."""
    from explorer.text.cleaning import clean  # noqa: PLC0415 (only when something went wrong)

    words = " ".join(clean(escaped(line)).split("\n"))
    print(f"explorer: {words}", file=sys.stderr)


class Failures:
    """What could not be done while the rest was."""

    def __init__(self) -> None:
        self.any = False

    def add(self, line: object) -> None:
        """Tell what could not be done, in one line."""
        self.any = True
        complain(str(line))

    @property
    def status(self) -> int:
        """The exit status: 1 if anything failed."""
        return int(self.any)
