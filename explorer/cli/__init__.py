"""Words on a command line become one of the commands; nothing heavy is imported here."""

import sys
from collections.abc import Sequence

from explorer.cli.complaints import complain
from explorer.files import signals, streams


def main(words: Sequence[str] | None = None) -> int:
    """Run the program with the words of a command line; returns the exit status."""
    streams.prepare()
    try:
        with signals.raised():
            try:
                return _run(list(sys.argv[1:] if words is None else words))
            finally:
                sys.stdout.flush()
    except signals.Ended as ended:
        return ended.status
    except BrokenPipeError:
        streams.give_up_output()
        return 0
    except OSError as error:
        complain(f"{error.filename or 'standard output'}: {streams.reason(error)}")
        if error.filename is None:
            streams.give_up_output()
        return 1


def _run(words: list[str]) -> int:
    """Run the command that the words begin with, or else the reader."""
    from explorer.cli.parsers import command_names, command_parser, reader_parser  # noqa: PLC0415

    parser = command_parser() if words and words[0] in command_names() else reader_parser()
    options = parser.parse_args(words)
    status: int = options.run(options)
    return status
