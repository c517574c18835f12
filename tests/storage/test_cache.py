"""Analyses already made are had at once, and only while there is room."""

import json
import zlib

import pytest

from explorer.model import Analysis, Figure
from explorer.storage.cache import AnalysisCache, packed, unpacked
from tests.helpers.articles import TEXT, analysis


@pytest.fixture
def cache(tmp_path) -> AnalysisCache:
    return AnalysisCache(tmp_path / "analyses.sqlite3", most=3)


def test_an_analysis_is_had_back_for_the_same_text_and_pipeline(cache) -> None:
    cache.put("text", "en 1", analysis())
    assert cache.get("text", "en 1", len(TEXT)) == analysis()
    assert cache.get("text", "en 2", len(TEXT)) is None
    assert cache.get("other", "en 1", len(TEXT)) is None


def test_what_was_not_used_for_longest_makes_room(cache) -> None:
    for key in ("a", "b", "c"):
        cache.put(key, "en", analysis())
    cache.get("a", "en", len(TEXT))
    cache.put("d", "en", analysis())
    kept = [key for key in "abcd" if cache.get(key, "en", len(TEXT)) is not None]
    assert kept == ["a", "c", "d"]


def test_bytes_are_limited_too(tmp_path) -> None:
    size = len(packed(analysis()))
    cache = AnalysisCache(tmp_path / "a.sqlite3", size=2 * size + 1)
    for key in ("a", "b", "c"):
        cache.put(key, "en", analysis())
    assert cache.get("a", "en", len(TEXT)) is None
    assert cache.get("c", "en", len(TEXT)) is not None
    small = AnalysisCache(tmp_path / "b.sqlite3", size=size - 1)
    small.put("a", "en", analysis())
    assert small.get("a", "en", len(TEXT)) is None


def test_a_damaged_cache_is_thrown_away(tmp_path) -> None:
    path = tmp_path / "analyses.sqlite3"
    path.write_bytes(b"rubbish " * 1000)
    cache = AnalysisCache(path)
    cache.put("a", "en", analysis())
    assert cache.get("a", "en", len(TEXT)) == analysis()
    assert [one.name for one in tmp_path.iterdir() if "damaged" in one.name] == []


def test_without_a_folder_nothing_is_kept_beyond_the_process(tmp_path) -> None:
    (tmp_path / "file").touch()
    cache = AnalysisCache(tmp_path / "file" / "analyses.sqlite3")
    cache.put("a", "en", analysis())
    assert cache.get("a", "en", len(TEXT)) == analysis()


@pytest.mark.parametrize(
    "record",
    [
        None,
        {},
        [1, 2],
        [10**9, [], []],
        [len(TEXT), [["e1", "beast", "A", [], [[0, 1, 0, 1]]]], []],
        [len(TEXT), [["e1", "person", "A", [], [[0, "1", 0, 1]]]], []],
        [len(TEXT), [["e1", "person", "A", [], [[5, 2, 0, 1]]]], []],
        [len(TEXT), [["e1", "person", "A", [], [[0, 10**7, 0, 1]]]], []],
        [len(TEXT), [], [["f1", 0, 1, "smell", 1, 1, "", "exact", "", ""]]],
        [len(TEXT), [["e1"]], []],
    ],
)
def test_bytes_that_are_no_analysis_are_none(record) -> None:
    assert unpacked(zlib.compress(json.dumps(record).encode()), len(TEXT)) is None
    assert unpacked(b"no zlib", len(TEXT)) is None
    assert unpacked(packed(Analysis((), (), len(TEXT))), len(TEXT)) == Analysis((), (), len(TEXT))


def test_so_much_is_kept_unless_said_otherwise(tmp_path) -> None:
    cache = AnalysisCache(tmp_path / "a.sqlite3")
    row = "INSERT INTO analyses VALUES ('old', 'en', ?, 1.0, x'00')"
    size = len(packed(analysis()))
    cache._database.write(lambda c: c.execute(row, (50_000_000 - size,)))
    cache.put("new", "en", analysis())
    count = "SELECT count(*) FROM analyses"
    assert cache._database.read(lambda c: c.execute(count).fetchone()) == (2,)
    cache.put("newer", "en", Analysis((), (), 5))
    assert cache._database.read(lambda c: c.execute(count).fetchone()) == (2,)
    assert cache.get("new", "en", len(TEXT)) is not None
    full = AnalysisCache(tmp_path / "c.sqlite3")
    full._database.write(lambda c: c.execute(row, (50_000_000 - size + 1,)))
    full.put("new", "en", analysis())
    assert full._database.read(lambda c: c.execute(count).fetchone()) == (1,)
    many = AnalysisCache(tmp_path / "b.sqlite3")
    for number in range(201):
        many.put(str(number), "en", Analysis((), (), 5))
    assert many._database.read(lambda c: c.execute(count).fetchone()) == (200,)
    assert many.get("0", "en", 5) is None


def test_what_does_not_lie_inside_the_text_is_refused() -> None:
    found = analysis()
    assert unpacked(packed(found), len(TEXT)) == found
    assert unpacked(packed(found), len(TEXT) - 1) is None
    for figure in (
        Figure("f", 5, 5, "count"),
        Figure("f", 6, 5, "count"),
        Figure("f", 4, 6, "count"),
    ):
        assert unpacked(packed(Analysis((), (figure,), 5)), 5) is None
    assert unpacked(packed(Analysis((), (Figure("f", 0, 5, "count"),), 5)), 5) is not None
