"""What tells one version of the recognition from another, without loading any of it."""

import hashlib
import importlib.util
import json
import os
from collections.abc import Iterator
from pathlib import Path

_HERE = Path(__file__).parent

_CODE = (_HERE, _HERE.with_name("model"), _HERE.with_name("text"))
"""The folders whose files say what is found in a text, and how it is remembered."""

DIGITS = 16
"""Hexadecimal digits of a fingerprint: two different ones are alike once in 2^64."""

BUNDLED = "en_explorer_news"


def identity(model: str | None = None) -> str:
    """Name, version and fingerprint of a pipeline with the code and data around it.

    Two runs with the same identity find the same in the same text. The fingerprint is made of
    names, sizes and times of files, so that it costs milliseconds; a pipeline that is not there
    has an identity too.
    """
    folder = _HERE / BUNDLED if model is None else _folder(model)
    name, version = model or BUNDLED, "-"
    try:
        meta = json.loads(next(_metas(folder)).read_text(encoding="utf-8")) if folder else {}
        name, version = str(meta.get("name", name)), str(meta.get("version", version))
    except (OSError, ValueError, AttributeError, StopIteration):
        pass
    digest = hashlib.sha256(str(folder).encode("utf-8", "surrogateescape"))
    folders = {*_CODE, *([folder] if folder else [])}
    for line in sorted({*_library(), *(line for one in folders for line in _files(one))}):
        digest.update(line.encode("utf-8", "surrogateescape"))
    return f"{name} {version} {digest.hexdigest()[:DIGITS]}"


def _folder(model: str) -> Path | None:
    """The folder of a pipeline on disk or of an installed package."""
    try:
        path = Path(model)
        if any(_metas(path)):
            return path.absolute()
        spec = importlib.util.find_spec(model) if model.isidentifier() else None
    except (ImportError, ValueError):
        return None
    return Path(spec.origin).parent if spec and spec.origin else None


def _metas(folder: Path) -> Iterator[Path]:
    yield from (one for one in (folder / "meta.json", *folder.glob("*/meta.json")) if one.exists())


def _files(folder: Path) -> Iterator[str]:
    """A line for each file below a folder: its path, size and time."""
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            if entry.name != "__pycache__":
                yield from _files(Path(entry.path))
        else:
            status = entry.stat(follow_symlinks=False)
            yield f"{entry.path} {status.st_size} {status.st_mtime_ns}\n"


def _library() -> Iterator[str]:
    """A line for the version of spaCy that is installed."""
    spec = importlib.util.find_spec("spacy")
    about = Path(spec.origin).with_name("about.py") if spec and spec.origin else None
    if about and about.exists():
        yield about.read_text(encoding="utf-8")
