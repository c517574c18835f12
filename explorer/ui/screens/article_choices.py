"""What the picker of articles offers: those given, and files and folders as a path is typed."""

import os
from collections.abc import Sequence
from pathlib import Path

from explorer.documents import Source
from explorer.documents.registry import suffixes
from explorer.ui.state.choices import Choice, narrowed
from explorer.ui.state.display_name import display_name


def article_choices(
    sources: Sequence[Source],
    titles: dict[str, str],
    typed: str,
    recent: Sequence[tuple[str, str]] = (),
) -> list[Choice]:
    """The articles that match, or the contents of the folder whose path is being typed.

    ``titles`` are the titles of articles by name as far as known, ``recent`` names and titles of
    articles read before.
    """
    if typed.startswith(("/", "~", "./", "../")) or "/" in typed:
        return in_folder(typed)
    given = [_choice(source, titles.get(source.name, "")) for source in sources]
    names = {str(Path(source.name).absolute()) for source in sources}
    given += [
        _choice(Source(name, Path(name)), title, "read lately, ")
        for name, title in recent
        if name not in names
    ]
    here = in_folder("./") if not typed else []
    return narrowed(given, typed) + here


def _choice(source: Source, title: str, before: str = "") -> Choice:
    """An article by its title with its path behind it, or by its name with its folder."""
    label = display_name(source.name, title)
    if title or source.name == "-":
        where = "" if source.name == "-" else source.name
    else:
        where = f"{Path(source.name).parent}/".removeprefix("./")
    return Choice(label, source, before + _short(where))


def in_folder(typed: str) -> list[Choice]:
    """Folders and articles with what was typed in their names, the folders first.

    A folder that can't be read is one choice that says why, and can't be picked.
    """
    head, _, tail = typed.rpartition("/")
    folder = _expanded(head + "/")
    try:
        found = sorted(os.scandir(folder), key=lambda entry: entry.name.casefold())
    except OSError as error:
        return [Choice((error.strerror or "can't be read").lower(), None, _clean(str(folder)))]
    folders, files = [Choice("../", f"{head}/../", "the folder above")], []
    for entry in found:
        if entry.name.startswith(".") and not tail.startswith("."):
            continue
        if tail.casefold() not in entry.name.casefold():
            continue
        path = f"{head}/{entry.name}"
        try:
            if entry.is_dir():
                folders.append(Choice(_clean(entry.name) + "/", path + "/", "folder"))
            elif entry.name.lower().endswith(suffixes()):
                full = _expanded(path)
                files.append(Choice(_clean(entry.name), Source(str(full), full), "file"))
        except OSError:
            continue
    return folders + files


def folder_to_enter(value: object) -> str | None:
    """The path to go on with when a folder was picked, ``None`` for an article."""
    return os.path.normpath(value) + "/" if isinstance(value, str) else None


def _short(path: str) -> str:
    """A path with ~ for the home folder, safe to show."""
    home = str(_expanded("~"))
    return _clean(path.replace(home, "~", 1) if home != "/" and path.startswith(home) else path)


def _clean(name: str) -> str:
    """A file's name without what could steer the terminal."""
    return "".join(char if char.isprintable() else "�" for char in name)


def _expanded(path: str) -> Path:
    """A path with ~ put in full where there is such a home."""
    try:
        return Path(path).expanduser()
    except RuntimeError:
        return Path(path)
