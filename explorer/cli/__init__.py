"""Words on a command line become one of the commands; nothing heavy is imported here."""

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from explorer import __version__
from explorer.files import streams
from explorer.files.names import escaped

if TYPE_CHECKING:
    from explorer.config import Settings
    from explorer.documents import Source
    from explorer.model import Analysis, Article

COMMANDS = ("report", "export")


def _parser(command: str | None) -> argparse.ArgumentParser:
    name = f"explorer {command}" if command else "explorer"
    about = {
        None: "Read articles through the people, organisations, places and figures in them. "
        "Commands: report PATH ..., export PATH ..., corrections list|export|import|clear, "
        "config init|path|check; see each with --help.",
        "report": "Print articles with their entities marked, and tables of them.",
        "export": "Write what was found in articles as JSON.",
    }[command]
    parser = argparse.ArgumentParser(prog=name, description=about)
    several = "+" if command else "*"
    parser.add_argument("paths", nargs=several, metavar="PATH", help="file, folder, or - for stdin")
    parser.add_argument("--model", metavar="NAME", help="a spaCy pipeline to use instead of ours")
    parser.add_argument(
        "--no-corrections", action="store_true", help="what was recognised, not as you corrected it"
    )
    parser.add_argument(
        "--date", type=_day, metavar="DAY", help="when the articles are of, as in 2024-03-12"
    )
    if command == "export":
        parser.add_argument(
            "--format",
            choices=("jsonl", "json", "spacy"),
            default="jsonl",
            help="spacy: the articles you corrected, as training data; needs --output",
        )
        parser.add_argument("--output", metavar="FILE", help="write to a file instead of stdout")
    if command is None:
        parser.add_argument("--version", action="version", version=f"explorer {__version__}")
    return parser


def _day(words: str) -> date:
    try:
        return date.fromisoformat(words)
    except ValueError:
        raise argparse.ArgumentTypeError(f"no day: {words}; write it as 2024-03-12") from None


def main(words: Sequence[str] | None = None) -> int:
    """Run the program with the words of a command line; returns the exit status."""
    streams.prepare()
    try:
        try:
            return _commanded(list(sys.argv[1:] if words is None else words))
        finally:
            sys.stdout.flush()
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        streams.give_up_output()
        return 0
    except OSError as error:
        _complain(f"{error.filename or 'standard output'}: {streams.reason(error)}")
        if error.filename is None:
            streams.give_up_output()
        return 1


def _commanded(words: list[str]) -> int:
    """Run the command that the words begin with."""
    command = words.pop(0) if words and words[0] in COMMANDS else None
    if words[:1] == ["corrections"] and command is None:
        from explorer.cli.corrections import main as corrections  # noqa: PLC0415

        return corrections(words[1:], _complain)
    if words[:1] == ["config"] and command is None:
        from explorer.cli.config import main as configuration  # noqa: PLC0415

        return configuration(words[1:], _complain)
    parser = _parser(command)
    options = parser.parse_args(words)
    learning = command == "export" and options.format == "spacy"
    if learning and (options.output in (None, "-") or options.no_corrections):
        parser.error("--format spacy needs --output FILE, and your corrections")
    return _run(command, options)


def _complain(line: str) -> None:
    """Write one line to standard error, whatever is in the names of files."""
    from explorer.text.cleaning import clean  # noqa: PLC0415

    words = " ".join(clean(escaped(line)).split("\n"))
    print(f"explorer: {words}", file=sys.stderr)


def _run(command: str | None, options: argparse.Namespace) -> int:
    from explorer.documents import gather  # noqa: PLC0415 (after the words are known to be right)

    sources, errors = gather(options.paths)
    for error in errors:
        _complain(str(error))
    if not sources:
        return 1
    failed = bool(errors)
    if command is None and sys.stdout.isatty() and _keyboard(sources):
        return _reader(sources, options, failed)
    return _without_screen(command, options, sources, failed)


def _keyboard(sources: "list[Source]") -> bool:
    """Make sure that keys can be typed; an article that comes through a pipe is taken in first."""
    if sys.stdin.isatty():
        return True
    for n, source in enumerate(sources):
        if source.path is None:
            sources[n] = replace(source, data=sys.stdin.buffer.read())
    try:
        terminal = os.open("/dev/tty", os.O_RDWR)
    except OSError:
        return False
    os.dup2(terminal, 0)
    os.close(terminal)
    return True


def _reader(sources: "list[Source]", options: argparse.Namespace, failed: bool) -> int:
    """Open the reader once there is an article that can be read."""
    from explorer.documents import ReadingError, read  # noqa: PLC0415
    from explorer.recognition.process.client import Recogniser  # noqa: PLC0415

    readable = None
    while sources and readable is None:
        try:
            readable = read(sources[0])
        except ReadingError as error:
            _complain(str(error))
            failed = True
            del sources[0]
    if readable is None:
        return 1
    from explorer.config import load, path  # noqa: PLC0415

    where = path()
    settings, _ = load(where)
    recogniser = Recogniser(options.model or settings.model, options.date)
    try:
        from explorer.ui.app import run  # noqa: PLC0415 (Textual only for the reader)

        return run(sources, recogniser, settings, where, options.no_corrections) or int(failed)
    finally:
        recogniser.close()


def _without_screen(
    command: str | None, options: argparse.Namespace, sources: "list[Source]", failed: bool
) -> int:
    from explorer.recognition.errors import PipelineError  # noqa: PLC0415

    status = [int(failed)]
    try:
        found = _analysed(sources, options, status)
        if command == "export" and options.format == "spacy":
            return _export_training(found, options.output) or status[0]
        if not options.no_corrections:
            from explorer.cli.corrections import applied  # noqa: PLC0415

            found = ((one.article, one.analysis) for one in applied(found, _complain))
        if command == "export":
            _export(found, options.format, options.output)
        else:
            from explorer.export.report import print_reports  # noqa: PLC0415

            print_reports(found, sys.stdout, several=len(sources) > 1)
    except PipelineError as error:
        _complain(str(error))
        return 1
    return status[0]


def _analysed(
    sources: "list[Source]", options: argparse.Namespace, status: list[int]
) -> "Iterator[tuple[Article, Analysis]]":
    from explorer.documents import ReadingError, read  # noqa: PLC0415
    from explorer.recognition.process.pool import analysed, processes_for  # noqa: PLC0415

    def articles() -> "Iterator[Article]":
        for source in sources:
            try:
                yield read(source)
            except ReadingError as error:
                _complain(str(error))
                status[0] = 1

    files = [source.path for source in sources if source.path is not None]
    size = sum(path.stat().st_size for path in files if path.is_file())
    processes = processes_for(size) if len(sources) > 1 else 1
    return analysed(articles(), options.model or _settings().model, options.date, processes)


def _settings() -> "Settings":
    """Read the configuration; what is wrong in it is told."""
    from explorer.config import load, path  # noqa: PLC0415

    settings, problems = load(path())
    for problem in problems:
        _complain(f"{path()}: {problem}")
    return settings


def _export_training(found: "Iterator[tuple[Article, Analysis]]", output: str) -> int:
    from explorer.cli.corrections import applied  # noqa: PLC0415
    from explorer.training.corrections import write  # noqa: PLC0415

    def corrected() -> "Iterator[tuple[Article, Analysis]]":
        for article, analysis, touched in applied(found, _complain):
            if touched:
                yield article, analysis
            else:
                _complain(f"{article.source}: left out, nothing is corrected in it")

    count = write(corrected(), output)
    print(f"{output}: {count} corrected article{'' if count == 1 else 's'}", file=sys.stderr)
    return int(count == 0)


def _export(found: "Iterator[tuple[Article, Analysis]]", form: str, output: str | None) -> None:
    import json  # noqa: PLC0415

    from explorer.export.records import json_line, record  # noqa: PLC0415
    from explorer.files import output as writing  # noqa: PLC0415

    if form == "jsonl":
        pieces = (json_line(*pair) + "\n" for pair in found)
    else:
        records = (record(*pair) for pair in found)
        pieces = (json.dumps(list(records), ensure_ascii=False, indent=2) + "\n" for _ in (1,))
    if output is None or output == "-":
        for piece in pieces:
            sys.stdout.buffer.write(piece.encode("utf-8", errors="replace"))
        sys.stdout.flush()
        return
    with writing.output(output) as stream:
        for piece in pieces:
            stream.write(piece.encode("utf-8", errors="replace"))
