"""The articles that a command names: found, read, analysed, and as the reader corrected them."""

import argparse
import contextlib
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from explorer.cli.complaints import Failures, complain
from explorer.files.names import escaped

if TYPE_CHECKING:
    from explorer.config import Settings
    from explorer.documents import Options, Source
    from explorer.model import Analysis, Article


class Corrected(NamedTuple):
    """An article with its analysis as corrected; ``touched`` if the reader corrected anything."""

    article: "Article"
    analysis: "Analysis"
    touched: bool


def sources(options: argparse.Namespace, failures: Failures) -> "list[Source]":
    """What the paths name, in their order; what is not there is a failure each.

    ``options`` has what :func:`~explorer.cli.options.add_paths` adds.
    """
    from explorer.documents import gather  # noqa: PLC0415 (after the words are known to be right)

    found, errors = gather(options.paths, _reading(options), options.glob, complain)
    for error in errors:
        failures.add(error)
    return found


def _reading(options: argparse.Namespace) -> "Options":
    from explorer.documents import Options  # noqa: PLC0415
    from explorer.storage.folders import cache_folder  # noqa: PLC0415

    return Options(
        options.column,
        options.password,
        options.allow_local,
        cache=cache_folder() / "pages",
        ask=_Passwords(),
    )


class _Passwords:
    """Asks for the passwords of documents on the terminal, once each, as long as it may."""

    def __init__(self) -> None:
        self.may_ask = sys.stdin.isatty() and sys.stderr.isatty()
        self._given: dict[str, str] = {}

    def __call__(self, name: str) -> str | None:
        """The password of a document; None if none was given, or it may not be asked for."""
        from getpass import getpass  # noqa: PLC0415 (only for locked documents)

        from explorer.text.one_line import one_line  # noqa: PLC0415

        if name not in self._given and self.may_ask:
            with contextlib.suppress(EOFError):
                self._given[name] = getpass(f"{one_line(escaped(name))} is locked; password: ")
        return self._given.get(name) or None


def stop_asking(found: "Iterable[Source]") -> None:
    """Let no password be asked for any more, as when a screen is on the terminal."""
    for source in found:
        if isinstance(source.options.ask, _Passwords):
            source.options.ask.may_ask = False


def analysed(
    found: "list[Source]", options: argparse.Namespace, failures: Failures
) -> "Iterator[tuple[Article, Analysis]]":
    """Each article that can be read and recognised with what is in it; the others are a failure each.

    Raises :class:`~explorer.recognition.errors.PipelineError` if the pipeline can't be used.
    """
    from explorer.recognition.process.pool import analysed, processes_for  # noqa: PLC0415

    files = [source.path for source in found if source.path is not None]
    size = sum(path.stat().st_size for path in files if path.is_file())
    processes = processes_for(size) if len(found) > 1 else 1
    model = options.model or settings().model
    read = articles(found, failures)
    return analysed(read, model, options.date, processes, failures.add)


def articles(found: "Iterable[Source]", failures: Failures) -> "Iterator[Article]":
    """Read sources one after the other; what can't be read is a failure each."""
    from explorer.documents import ReadingError, read  # noqa: PLC0415

    for source in found:
        try:
            article = read(source)
        except ReadingError as error:
            failures.add(error)
            continue
        for notice in article.notices:
            complain(f"{source.name}: {notice}")
        yield article


def corrected(found: "Iterable[tuple[Article, Analysis]]") -> Iterator[Corrected]:
    """Apply the reader's corrections to analyses, and say which fit no more."""
    from explorer.corrections.describe import describe  # noqa: PLC0415
    from explorer.storage.article_corrections import ArticleCorrections  # noqa: PLC0415
    from explorer.storage.store import Store  # noqa: PLC0415

    store = Store(create=False)
    if store.notice is not None:
        complain(store.notice)
    try:
        for article, analysis in found:
            corrections = ArticleCorrections(store, article)
            after = corrections.settle(analysis)
            for misfit in corrections.misfits:
                complain(f"{article.source}: fits no more: {describe(misfit)}")
            yield Corrected(article, after, corrections.made > 0 or after != analysis)
    finally:
        store.close()


def settings() -> "Settings":
    """Read the configuration; what is wrong in it is told."""
    from explorer.config import load, path  # noqa: PLC0415

    found, problems = load(path())
    for problem in problems:
        complain(f"{path()}: {problem}")
    return found


def is_input(output: str | None, found: "Iterable[Source]") -> bool:
    """Whether what is written to is one of the files that are read."""
    if output is None or not Path(output).is_file():
        return False
    paths = (source.path for source in found)
    return any(path is not None and _same(path, output) for path in paths)


def _same(path: Path, output: str) -> bool:
    try:
        return path.samefile(output)
    except OSError:
        return False
