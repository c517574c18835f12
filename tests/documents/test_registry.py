"""Readers are found by content before name, in the program and among the plug-ins."""

import subprocess
import sys
from importlib.metadata import EntryPoint
from types import SimpleNamespace

import pytest

from explorer.documents import DocumentError, read, registry
from explorer.documents.protocol import CERTAIN, Collection, Reader
from explorer.documents.registry import all_readers, formats, recognised, suffixes
from explorer.model import Article


@pytest.fixture
def plug_in(monkeypatch):
    """Offers objects as entry points of the group."""

    def offer(*readers):
        entries = []
        for n, reader in enumerate(readers):
            module = SimpleNamespace(reader=reader)
            monkeypatch.setitem(sys.modules, f"plug_in_{n}", module)
            group = "article_explorer.readers"
            entries.append(EntryPoint(f"own{n}", f"plug_in_{n}:reader", group))
        monkeypatch.setattr("importlib.metadata.entry_points", lambda group: entries)
        for cached in (registry.all_readers, registry._third_parties):
            cached.cache_clear()

    yield offer
    monkeypatch.undo()
    for cached in (registry.all_readers, registry._third_parties):
        cached.cache_clear()


def own_format():
    return SimpleNamespace(
        FORMAT="own format",
        SUFFIXES=(".own",),
        sniff=lambda head, name: CERTAIN if head.startswith(b"<OWN>") else 0.0,
        read=lambda data, source, options: Article(source, data[5:].decode()),
    )


def test_a_third_party_adds_a_reader(tmp_path, plug_in):
    plug_in(own_format())
    path = tmp_path / "a.txt"
    path.write_bytes(b"<OWN>Ada came.")
    assert read(path).text == "Ada came."
    assert ("own format", (".own",)) in formats() and ".own" in suffixes()


def test_a_third_party_that_fails_is_named_and_left_out(tmp_path, plug_in):
    plug_in(SimpleNamespace(FORMAT="half"), own_format())
    assert len(all_readers()) == len(registry.all_readers())
    (problem,) = registry.problems()
    assert problem.startswith("reader own0 can't be used: ")
    assert any(reader.FORMAT == "own format" for reader in all_readers())


def test_every_reader_is_one_of_the_two_kinds():
    for reader in all_readers():
        assert isinstance(reader, Reader) != isinstance(reader, Collection)
        assert reader.FORMAT and all(suffix.startswith(".") for suffix in reader.SUFFIXES)


@pytest.mark.parametrize("head", [b"", b"\x00" * 50, bytes(range(256)) * 4])
def test_what_is_no_document_has_no_reader_or_nothing_to_read(head):
    reader = recognised(head, "a").reader
    if reader is not None:
        with pytest.raises(DocumentError):
            reader.read(head, "a", SimpleNamespace(charset=None))


def test_a_text_file_waits_for_no_reader(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Ada Okafor: a life\n\n“One day”, she said.\n")
    script = (
        "import sys; from explorer.documents import gather, read; "
        f"(source,), _ = gather([{str(path)!r}]); read(source); print(*sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.split())
    assert {one for one in loaded if one.startswith("explorer.documents.readers.")} == {
        "explorer.documents.readers.plain_text"
    }
    heavy = {"trafilatura", "lxml", "pypdfium2", "httpx", "feedparser", "striprtf", "email"}
    assert not loaded & (heavy | {"charset_normalizer", "zipfile", "markdown_it", "defusedxml"})
