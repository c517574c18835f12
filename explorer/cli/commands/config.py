"""``explorer config init|path|check``: the configuration file made, found and checked."""

import argparse
from pathlib import Path

from explorer.cli.command import Command, sentence
from explorer.cli.complaints import complain
from explorer.config import load, path, template
from explorer.files.names import escaped

_COMMANDS = (
    ("init", "make a file that shows all that can be set"),
    ("path", "print where the file is, or would be"),
    ("check", "name the mistakes in the file"),
)


def _options(parser: argparse.ArgumentParser) -> None:
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, about in _COMMANDS:
        command = commands.add_parser(name, help=about, description=sentence(about))
        if name == "init":
            command.add_argument(
                "--force", action="store_true", help="in place of the one there is"
            )


def run(options: argparse.Namespace) -> int:
    """Make the file, print where it is, or name what is wrong in it."""
    where = path()
    match options.command:
        case "path":
            print(escaped(str(where)))
            return 0
        case "check":
            return _check(where)
    return _make(where, options.force)


def _check(where: Path) -> int:
    from explorer.ui.actions import ACTIONS  # noqa: PLC0415 (only where actions are named)

    _, problems = load(where, [action.id for action in ACTIONS])
    for problem in problems:
        complain(f"{where}: {problem}")
    return int(bool(problems))


def _make(where: Path, force: bool) -> int:
    from explorer.ui.actions import ACTIONS, written  # noqa: PLC0415

    text = template(
        [(action.id, [written(key) for key in action.keys], action.help) for action in ACTIONS]
    )
    where.parent.mkdir(parents=True, exist_ok=True)
    try:
        if force:
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


COMMAND = Command(
    "config",
    "how the reader looks and which keys it has: the configuration file",
    _options,
    run,
    ("explorer config init", "explorer config check"),
)
