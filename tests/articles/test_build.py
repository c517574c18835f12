import json
from pathlib import Path

import pytest

from tests.articles.build import HERE, ROWS, read


def test_articles_and_annotations_are_those_of_the_sources():
    sources = sorted((HERE / "source").glob("*.txt"))
    assert sources
    for source in sources:
        text, rows = read(source.read_text(encoding="utf-8"))
        assert Path(HERE / "articles" / source.name).read_text(encoding="utf-8") == text
        kept = json.loads(
            (HERE / "annotations" / f"{source.stem}.json").read_text(encoding="utf-8")
        )
        assert kept == {"id": source.stem, **rows}
        for row in (row for name in ROWS for row in rows[name]):
            for span in [row, *row.get("alt_spans", [])]:
                assert text[span["start"] : span["end"]] == span["text"]


def test_other_readings_are_read():
    text, rows = read(
        "[Ayr|o/l|Ayr United] won in late {1998|date||||||late 1998} near the "
        "[Doon|l||Doon river] river, by {20|count|20|||about/exact|goals}, "
        "{yesterday|optional|relative date}; {no one|not} saw the [Gull|x|ship]."
    )
    assert (
        text == "Ayr won in late 1998 near the Doon river, by 20, yesterday; no one saw the Gull."
    )
    ayr, doon = rows["mentions"]
    assert (ayr["kind"], ayr["kind_also"], ayr["entity"]) == (
        "organisation",
        ["place"],
        "Ayr United",
    )
    assert doon["alt_spans"] == [{"start": 30, "end": 40, "text": "Doon river"}]
    year, goals = rows["figures"]
    assert [span["text"] for span in year["alt_spans"]] == ["late 1998"]
    assert (goals["approx"], goals["approx_also"], goals["of"]) == ("about", ["exact"], "goals")
    assert [row["text"] for row in rows["not_figures"]] == ["no one"]
    assert [row["layer"] for row in rows["optional"]] == ["figure", "mention"]


def test_an_other_span_must_be_in_the_text():
    with pytest.raises(ValueError, match="no 'Doon valley'"):
        read("the [Doon|l||Doon valley] river")
