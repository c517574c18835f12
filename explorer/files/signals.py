"""Signals that end a program, and the exit status that each of them has."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

ENDING = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)
"""An interruption, the wish that the program end, a terminal that was closed."""


class Ended(BaseException):
    """The program was told to end by a signal; what is under way is given up, and tidied up after.

    ``status`` is the exit status: 128 and the number of the signal, as shells have it.
    """

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.status = exit_status(number)


def exit_status(number: int) -> int:
    """The exit status of a program that a signal ended."""
    return 128 + number


@contextmanager
def raised() -> Iterator[None]:
    """While the block runs, a signal that ends the program raises :class:`Ended` where it is.

    A signal that was ignored when the program was started stays ignored, as ``nohup`` wants it.
    Only a program's first thread may take signals: in any other the block runs as it is.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.getsignal(number) for number in ENDING}
    for number, handler in before.items():
        if handler is not signal.SIG_IGN:
            signal.signal(number, _raise)
    try:
        yield
    finally:
        for number, handler in before.items():
            if handler is not None:
                signal.signal(number, handler)


def _raise(number: int, _frame: FrameType | None) -> None:
    for other in ENDING:
        signal.signal(other, signal.SIG_IGN)
    raise Ended(number)
