"""What is known of an article beside its text stands in its record, and nothing else does."""

import datetime

from explorer.export.records import record
from explorer.model import Analysis, Article, Page


def test_fields_that_are_known_come_after_the_text():
    article = Article(
        "a.html",
        "One.\n",
        date=datetime.date(2024, 3, 12),
        author="Ada Okafor",
        site="The Paper",
        language="en",
        pages=(Page(0, 5, "1"),),
        notices=("2 characters could not be decoded",),
    )
    written = record(article, Analysis())
    assert list(written)[3:9] == ["text", "date", "author", "site", "language", "pages"]
    assert [written[name] for name in list(written)[4:]][:5] == [
        "2024-03-12",
        "Ada Okafor",
        "The Paper",
        "en",
        [[0, 5, "1"]],
    ]
    assert "notices" not in written


def test_fields_that_are_unknown_are_left_out():
    assert list(record(Article("a.txt", "One.\n"), Analysis())) == [
        "schema",
        "source",
        "title",
        "text",
        "entities",
        "figures",
    ]
