"""The reader leaves as with its own key when it is told to by a signal."""

import asyncio
import signal
from collections.abc import Callable
from contextlib import suppress

from explorer.files.signals import ENDING, exit_status


def leave_on_signals(leave: Callable[[int], None]) -> None:
    """Have ``leave`` called with the exit status when a signal wants the program to end.

    To be called on the running event loop, which handles signals between two steps of its own, so
    that the terminal is whole afterwards. Does nothing where a loop handles no signals.
    """
    loop = asyncio.get_running_loop()
    for number in ENDING:
        if signal.getsignal(number) is signal.SIG_IGN:
            continue
        with suppress(NotImplementedError, RuntimeError, ValueError):
            loop.add_signal_handler(number, leave, exit_status(number))
