"""The standard streams as the program needs them: all three there, and able to write any text."""

import contextlib
import errno
import io
import os
import sys


def prepare() -> None:
    """Put something in the place of streams that are closed, and let none fail on a character.

    Reading from or writing to what stands for a closed one raises OSError, but standard error
    swallows what it is told. A character that the encoding lacks becomes a question mark.
    """
    for descriptor, flags in enumerate((os.O_WRONLY, os.O_RDONLY, os.O_WRONLY)):
        try:
            os.fstat(descriptor)
        except OSError:
            # The lowest free number is given, which is this one: those below it are taken.
            os.set_inheritable(os.open(os.devnull, flags), True)
    if sys.stdin is None:
        sys.stdin = os.fdopen(0, encoding="utf-8", closefd=False)
    if sys.stdout is None:
        sys.stdout = os.fdopen(1, "w", encoding="utf-8", closefd=False)
    if sys.stderr is None:
        sys.stderr = os.fdopen(2, "w", encoding="utf-8", errors="backslashreplace", closefd=False)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def give_up_output() -> None:
    """Let nothing more be written to standard output, not even what waits to be."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def reason(error: OSError) -> str:
    """What went wrong, in words a reader understands."""
    if error.errno == errno.EBADF:
        return "is closed"
    return (error.strerror or str(error)).lower()
