"""Recognition reads what a person reads, and speaks of the clean text."""

from datetime import date

import pytest

from explorer.model import Analysis, Article
from explorer.recognition.analyser import Analyser, PartialAnalysis

ENGLISH = (
    "Angela Merkel met the board of Siemens in Munich on Tuesday, and they paid 5 million euros. "
)
FRENCH = (
    "Le président Emmanuel Macron a dit mardi à Berlin que les trois villes de la région "
    "auront plus de 5 millions d’euros, et que le mois de mars sera celui de la reprise."
)


@pytest.fixture(scope="module")
def analyser() -> Analyser:
    return Analyser()


def names(text: str, analysis: Analysis) -> dict[str, str]:
    """What is written of each mention, and the name it is of."""
    return {
        text[one.start : one.end]: entity.name
        for entity in analysis.entities
        for one in entity.mentions
    }


def figures(text: str, analysis: Analysis) -> list[str]:
    return [text[one.start : one.end] for one in analysis.figures]


@pytest.mark.parametrize(
    ("text", "written", "name"),
    [
        ("She flew to Los\nAngeles on Monday to meet them.\n", "Los\nAngeles", "Los Angeles"),
        ("> I met Tomas\n> Reznik in Vienna.\n", "Tomas\n> Reznik", "Tomas Reznik"),
        ("The plant in Stutt-\ngart was sold by Siemens.\n", "Stutt-\ngart", "Stuttgart"),
        ("Talks were held in Hong\u00a0Kong on Friday.\n", "Hong\u00a0Kong", "Hong Kong"),
        ("The state of Cali\u00adfornia is big.\n", "Cali\u00adfornia", "California"),
    ],
)
def test_a_name_is_one_mention_however_it_is_laid_out(analyser, text, written, name) -> None:
    assert names(text, analyser.analyse(Article("", text))).get(written) == name


def test_a_figure_over_a_line_end_is_one(analyser) -> None:
    text = "On Friday she wrote:\n> The board would pay 2.5\n> million dollars by June.\n"
    assert "2.5\n> million dollars" in figures(text, analyser.analyse(Article("", text)))


def test_stretches_in_any_order_agree(analyser) -> None:
    text = f"> {ENGLISH}\n> {ENGLISH}\n\n{ENGLISH}\n"
    whole = analyser.analyse(Article("", text))
    cut = text.index("\n\n") + 2
    partial = PartialAnalysis(text)
    analyser.recognise(partial, cut, len(text))
    analyser.recognise(partial, 0, cut)
    assert analyser.complete(partial) == whole


def test_what_is_not_english_is_left_unmarked(analyser) -> None:
    text = f"{ENGLISH * 3}\n\n{FRENCH}\n\n{ENGLISH}\n"
    analysis = analyser.analyse(Article("", text))
    start = text.index(FRENCH)
    places = [one.start for entity in analysis.entities for one in entity.mentions]
    places += [one.start for one in analysis.figures]
    assert not [one for one in places if start <= one < start + len(FRENCH)]
    assert max(places) > start + len(FRENCH)
    assert min(places) < start


def test_dates_hang_on_the_articles_day(analyser) -> None:
    text = "The board met on Tuesday in Oslo.\n"
    known = analyser.analyse(Article("", text, date=date(2024, 3, 15)))
    assert [one.iso for one in known.figures] == ["2024-03-12"]
    assert [one.iso for one in analyser.analyse(Article("", text)).figures] == [None]
