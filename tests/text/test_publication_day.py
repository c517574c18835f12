"""The day an article is of, by what it says itself."""

from datetime import date

import pytest

from explorer.documents import gather
from explorer.text.publication_day import LATEST, TRUST, PublicationDay, publication_day

BODY = "The harbour board met on Tuesday, and the ferry of 3 May 1999 was not sold.\n"
DAY = date(2024, 3, 12)


def told(text: str, name: str = "", stated: date | None = None) -> tuple[date, str] | None:
    found = publication_day(text, name, stated)
    return None if found is None else (found.day, found.evidence)


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        (f"OSLO, March 12, 2024 (Reuters) - {BODY}", "dateline"),
        (f"Ferry to go\n\nOSLO and KUALA LUMPUR, Mar 12 2024 (IPS) - {BODY}", "dateline"),
        (f"NEW YORK, March 12, 2024 /PRNewswire/ -- {BODY}", "dateline"),
        (f"Vestby, Norway, 12 March 2024 — {BODY}", "dateline"),
        (f"ST. JOHN'S, 12 March 2024: {BODY}", "dateline"),
        (f"Ferry to go\n\nBy Inga Moe, 12 March 2024\n\n{BODY}", "by-line"),
        (f"Ferry to go\nBy Inga Moe\nTuesday, March 12, 2024 10:30 AM EST\n{BODY}", "by-line"),
        (f"Ferry to go\n\n12th March 2024\n\n{BODY}", "by-line"),
        (f"Ferry to go\n\nPublished: 2024-03-12T10:20:00Z\n\n{BODY}", "published"),
        (f"Ferry to go\n\nPublished on Tue, 12 Mar 2024 | Vestby News\n\n{BODY}", "published"),
        (f"{BODY}\nFirst published at 10:20, 12.3.2024\n", "published"),
        (f"Ferry to go\n\nLast updated on 12-Mar-2024\n\n{BODY}", "updated"),
        (f"From: Inga\nDate: Tue, 12 Mar 2024 10:22:01 +0000\nSubject: Ferry\n\n{BODY}", "field"),
    ],
)
def test_the_day_is_where_articles_say_it(text: str, evidence: str) -> None:
    assert told(text) == (DAY, evidence)


@pytest.mark.parametrize(
    "name",
    ["2024-03-12-ferry.txt", "ferry_20240312.html", "https://x.example/news/2024/03/12/ferry", "/1999-01-01/2024.03.12.txt"],
)  # fmt: skip
def test_a_files_name_tells_the_day(name: str) -> None:
    assert told(BODY, name) == (DAY, "name")


@pytest.mark.parametrize(
    "name",
    ["ferry.txt", "123420240312.txt", "2024-13-45.txt", "9999-01-01.txt", f"{LATEST + 1}-01-01"],
)
def test_other_numbers_in_a_name_tell_nothing(name: str) -> None:
    assert told(BODY, name) is None


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        f"OSLO, March 12 (Reuters) - {BODY}",
        "The book, published on 12 March 2024, was praised for its maps and for the long chapter that "
        "tells of the ferry, its captains and the harbour board that wanted to sell her for so long.\n",
        f"On March 12, 2024 - a Tuesday - the board met.\n\n{BODY}",
        f"Published 3/12/2024\n\n{BODY}",
        f"Published 31 February 2024\n\n{BODY}",
        f"{BODY}\n" * 20 + "12 March 2024\n\n" + f"{BODY}\n" * 20,
    ],
)
def test_other_dates_are_not_the_articles_day(text: str) -> None:
    assert told(text) is None


def test_evidence_is_trusted_in_order() -> None:
    parts = {
        "dateline": ("", f"OSLO, 1 March 2024 - {BODY}"),
        "by-line": ("By Inga Moe, 2 March 2024\n\n", BODY),
        "published": ("Published 3 March 2024\n\n", BODY),
        "updated": ("Updated 4 March 2024\n\n", BODY),
    }
    kinds = list(parts)
    for n, kind in enumerate(kinds):
        lead = "".join(parts[other][0] for other in reversed(kinds[n:]))
        text = lead + parts[kind][1]
        assert told(text, "2024-03-06.txt", date(2024, 3, 5)) == (date(2024, 3, n + 1), kind)
    assert told(BODY, "2024-03-06.txt", date(2024, 3, 5)) == (date(2024, 3, 5), "field")
    assert TRUST[: len(kinds)] == tuple(kinds)


def test_a_dateline_takes_its_year_from_a_day_near_it() -> None:
    text = f"OSLO, Dec 30 (Reuters) - {BODY}"
    assert told(text, "2024-01-02.txt") == (date(2023, 12, 30), "dateline")
    assert told(text, "2024-06-02.txt") == (date(2024, 6, 2), "name")


def test_day_and_month_in_digits_are_told_apart_by_the_other_dates() -> None:
    assert told(f"Published 3/12/2024\n\n{BODY}It opens on 25/12/2024.\n") == (
        date(2024, 12, 3),
        "published",
    )
    assert told(f"Published 3/12/24\n\n{BODY}It opens on 12/25/2024.\n") == (DAY, "published")
    assert told(f"Published 3/12/2024\n\n{BODY}25/12/2024, 12/25/2024\n") is None


def test_evidence_stands_in_the_clean_text() -> None:
    text = f"Ferry to go\n\n> Published: 12\u00a0March 2024\n\n{BODY}"
    found = publication_day(text)
    assert isinstance(found, PublicationDay)
    assert found.words == "12 March 2024"
    assert found.start is not None
    assert text[found.start : found.end] == "12\u00a0March 2024"


def test_seeds_say_no_day() -> None:
    for source in gather([])[0]:
        assert source.path is not None
        found = publication_day(source.path.read_text(encoding="utf-8"), source.name)
        assert found is None, (source.name, found)
