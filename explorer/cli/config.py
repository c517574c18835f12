"""``explorer config init|path|check``: the configuration file made, found and checked."""

import argparse
from collections.abc import Callable, Sequence

from explorer.config import load, path, template
from explorer.files.names import escaped
from explorer.ui.actions import ACTIONS, written


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="explorer config", description="How the reader looks and which keys it has."
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, about in (
        ("init", "make a file that shows all that can be set"),
        ("path", "print where the file is, or would be"),
        ("check", "name the mistakes in the file"),
    ):
        sentence = f"{about[:1].upper()}{about[1:]}."
        command = commands.add_parser(name, help=about, description=sentence)
        if name == "init":
            command.add_argument(
                "--force", action="store_true", help="in place of the one there is"
            )
    return parser


def main(words: Sequence[str], complain: Callable[[str], None]) -> int:
    """Run ``explorer config`` with its words; returns the exit status.

    ``complain`` takes one line of what went wrong.
    """
    options = _parser().parse_args(words)
    where = path()
    if options.command == "path":
        print(escaped(str(where)))
        return 0
    if options.command == "check":
        _, problems = load(where, [action.id for action in ACTIONS])
        for problem in problems:
            complain(f"{where}: {problem}")
        return int(bool(problems))
    text = template(
        [(action.id, [written(key) for key in action.keys], action.help) for action in ACTIONS]
    )
    where.parent.mkdir(parents=True, exist_ok=True)
    try:
        if options.force:
            beside = where.with_name(where.name + ".new")
            beside.write_text(text, encoding="utf-8")
            beside.replace(where)
        else:
            with where.open("x", encoding="utf-8") as file:
                file.write(text)
    except FileExistsError:
        complain(f"{where}: there is one already; --force makes it anew")
        return 1
    print(escaped(str(where)))
    return 0
