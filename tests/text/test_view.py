"""The text as a person reads it, and the way back to the clean text."""

import re
import textwrap
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.documents import gather
from explorer.text.cleaning import clean
from explorer.text.lines import BLOCK
from explorer.text.view import view_of

READ = [
    ("New\u00a0York and 10\u202f000\u2009km", "New York and 10 000 km"),
    ("W. \u00a0 E.\u00a0\u00a0B.  Du\u2009 Bois", "W. E. B.  Du Bois"),
    ("Ange\u00adla\u200b Mer\u2060kel", "Angela Merkel"),
    ("The o\ufb03ce in She\ufb03eld", "The office in Sheffield"),
    ("Rene\u0301 in Zu\u0308rich", "René in Zürich"),
    ("Ｔｏｋｙｏ　２０２０", "Tokyo 2020"),
    ("𝐁𝐫𝐞𝐚𝐤𝐢𝐧𝐠", "Breaking"),
    ("Merkelâ€™s â€œcafÃ©â€\u009d cost Â£5", "Merkel’s “café” cost £5"),
    ("GdaÅ„sk of Å¡koda and WaÅ‚Ä™sa", "Gdańsk of škoda and Wałęsa"),
    ("â‚¬5 and ðŸ˜€", "€5 and 😀"),
    ("Itâ€™s ÃƒÂ©lan", "It’s élan"),
    ("He flew to Stutt-\ngart.", "He flew to Stuttgart."),
    ("The long-\nawaited report.", "The long-awaited report."),
    ("A re-\nmarkable year.", "A remarkable year."),
    ("A co-\nop, as any co-op.", "A co-op, as any co-op."),
    ("Two-\nand three-year terms.", "Two- and three-year terms."),
    ("He sold 25,-\n000 of them.", "He sold 25,000 of them."),
    ("> I met Tomas\n> Reznik there.\n", "I met Tomas Reznik there.\n"),
    (">> Who was it?\n> Me.\n", "Who was it?\nMe.\n"),
    ("We paid $4\n  million then.\n", "We paid $4 million then.\n"),
]

LEFT = [
    "10 km² and 3½ pints, 2¹⁰",
    "> 40 % of all\n",
    "A is\n> 5 of B\n",
    "Ärger, Ångström, voilà, pâté, São, Ægir",
    "“AMANHÔ, “PÅ”, Brontë…”",
    "👩\u200d🚀 \u2764\ufe0f 🏴\U000e0067\U000e0062\U000e007f",
    "می\u200cخواهم",
    "First line of verse\nSecond line of verse\n",
    "… №5 ™ Ⅳ",
]


@pytest.mark.parametrize(("written", "read"), READ)
def test_what_is_written_is_read(written: str, read: str) -> None:
    assert view_of(clean(written)).text == read


@pytest.mark.parametrize("written", LEFT)
def test_what_reads_as_it_stands_is_its_own_view(written: str) -> None:
    view = view_of(written)
    assert view.text is written
    assert view.read == ()


def test_seeds_are_their_own_views() -> None:
    for source in gather([])[0]:
        assert source.path is not None
        text = source.path.read_text(encoding="utf-8")
        if source.path.suffix == ".txt":
            assert view_of(text).text is text


@pytest.mark.parametrize(
    ("written", "name", "stands"),
    [
        ("Merkel\u200b left. Angela Merkel\u200b spoke.", "Angela Merkel", "Angela Merkel"),
        ("\u200bMerkel\u200b left.", "Merkel", "Merkel"),
        ("> I met Tomas\n> Reznik there.\n", "Tomas Reznik", "Tomas\n> Reznik"),
        ("> Tomas met\n> me there.\n", "Tomas", "Tomas"),
        ("He flew to Stutt-\ngart on Monday.", "Stuttgart", "Stutt-\ngart"),
        ("Mr Gri\ufb03n spoke.", "Griffin", "Gri\ufb03n"),
        ("Mr Gri\ufb03n spoke.", "fin", "\ufb03n"),
        ("Mr Gri\ufb03n spoke.", "Grif", "Gri\ufb03"),
        ("Merkelâ€™s party", "Merkel", "Merkel"),
        ("paid Â£5 million", "£5 million", "£5 million"),
        ("Rene\u0301 Favre", "René", "Rene\u0301"),
        ("Zu\u0308rich\u00a0Airport", "Zürich Airport", "Zu\u0308rich\u00a0Airport"),
    ],
)
def test_what_is_found_in_the_view_stands_in_the_clean_text(
    written: str, name: str, stands: str
) -> None:
    view = view_of(written)
    start = view.text.index(name)
    first, last = view.clean_span(start, start + len(name))
    assert written[first:last] == stands
    again = view.view_span(first, last)
    assert view.text[slice(*again)].find(name) >= 0


def test_a_stretch_speaks_of_the_whole_text() -> None:
    text = "Nothing here.\n\n> I met Tomas\n> Reznik there.\n"
    view = view_of(text, 15, len(text))
    start = view.text.index("Tomas")
    first, last = view.clean_span(start, start + len("Tomas Reznik"))
    assert text[first:last] == "Tomas\n> Reznik"


PIECES = st.sampled_from(
    [*"abcA .,-\n", "\u200b", "\u00ad", "\u00a0", "\ufb03", "e\u0301", "â€™", "Ã©", "-\n", "\n> ", " the ", "x" * 30]
)  # fmt: skip
TEXTS = st.one_of(
    st.lists(PIECES, max_size=40).map("".join),
    st.lists(PIECES, min_size=60, max_size=120).map(lambda row: textwrap.fill("".join(row), 60)),
    st.text(max_size=60),
).map(clean)


@given(TEXTS)
def test_every_character_of_a_view_stands_somewhere_and_in_order(text: str) -> None:
    view = view_of(text)
    reached = 0
    for place in range(len(view.text)):
        first, last = view.clean_span(place, place + 1)
        assert 0 <= first < last <= len(text)
        assert first >= reached or (first, last) == view.clean_span(place - 1, place)
        reached = first


@given(TEXTS, st.data())
def test_there_and_back_covers_what_was_asked(text: str, data: st.DataObject) -> None:
    view = view_of(text)
    start = data.draw(st.integers(0, len(view.text)))
    end = data.draw(st.integers(start, len(view.text)))
    first, last = view.clean_span(start, end)
    assert first <= last
    if end > start:
        back = view.view_span(first, last)
        assert back[0] <= start
        assert end <= back[1]
        assert view.clean_span(*back) == (first, last)


@given(TEXTS)
def test_pieces_are_in_order_and_apart(text: str) -> None:
    view = view_of(text)
    for (_, before), (after, _) in zip(view.clean, view.clean[1:], strict=False):
        assert before <= after
    at, read_at = 0, 0
    for (start, end), (read_start, read_end) in zip(view.clean, view.read, strict=True):
        assert start - at == read_start - read_at
        at, read_at = end, read_end
    assert len(text) - at == len(view.text) - read_at


@given(st.text(alphabet=st.characters(categories=["Lu", "Ll", "Nd"], max_codepoint=0x7F)))
def test_plain_words_are_their_own_view(text: str) -> None:
    assert view_of(text).text is text


def test_a_long_text_is_read_block_by_block() -> None:
    paragraph = (
        textwrap.fill("Angela\u00a0Merkel met Olaf Scholz in the city of Bonn. " * 12, 72) + "\n\n"
    )
    text = paragraph * (3 * BLOCK // len(paragraph))
    view = view_of(text)
    assert (
        view.text == re.sub(r"(?<!\n)\n(?!\n)", " ", text).replace("\u00a0", " ")[:-2] + text[-2:]
    )


@pytest.mark.parametrize(
    "unit",
    ["a-\n", "a\n", "> a\n", "\u00ad", "a\u0301", "Ã", "â€", "Ã©", "> ", ">", "- a\n", "\n", "a \n", "a  b   c\n", "Å", "\u200d", "x" * 140 + "\n", " "],
)  # fmt: skip
def test_a_view_takes_time_by_the_length_alone(unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        started = process_time()
        view_of(text)
        return process_time() - started

    small = min(seconds(10_000) for _ in range(2))
    assert min(seconds(40_000) for _ in range(2)) < max(small, 0.005) * 10
