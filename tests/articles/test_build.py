import json
from pathlib import Path

from tests.articles.build import HERE, read


def test_articles_and_annotations_are_those_of_the_sources():
    sources = sorted((HERE / "source").glob("*.txt"))
    assert sources
    for source in sources:
        text, mentions, figures = read(source.read_text(encoding="utf-8"))
        assert Path(HERE / "articles" / source.name).read_text(encoding="utf-8") == text
        kept = json.loads(
            (HERE / "annotations" / f"{source.stem}.json").read_text(encoding="utf-8")
        )
        assert (kept["mentions"], kept["figures"]) == (mentions, figures)
        assert all(text[row["start"] : row["end"]] == row["text"] for row in mentions + figures)
