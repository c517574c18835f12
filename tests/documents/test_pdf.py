"""Printed pages: order of reading, joined lines, pages, and what is no text of the article."""

import io

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from explorer.documents import Options, ReadingError, Source, read

WIDTH, HEIGHT = 595, 842
LEADING = 14

LEFT = [
    "The main bridge of Lagos was closed on",
    "Tuesday after heavy rain, said the gover-",
    "nor of the state, and it will stay closed.",
    "A second bridge costs $4m and is built",
    "by the army in a week or two.",
]
RIGHT = [
    "More than 4,000 people were brought to",
    "safety in the night, the agency said, and",
    "the Anglo-",
    "Nigerian school opened its doors to them",
    "as it did ten years ago in the flood.",
]


def printed(*pages, **options):
    """A PDF of pages, each a list of (x, y, size, text), with Helvetica, bold above 14 points."""
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(WIDTH, HEIGHT), **options)
    canvas.setTitle("untitled")
    canvas.setAuthor("Ada Okafor")
    for page in pages:
        for x, y, size, text in page:
            canvas.setFont("Helvetica-Bold" if size > 14 else "Helvetica", size)
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def column(lines, x=60, top=700, size=10):
    return [(x, top - n * LEADING, size, line) for n, line in enumerate(lines)]


def opened(data, **options):
    return read(Source("a.pdf", data=data, options=Options(**options)))


def test_lines_are_joined_and_hyphens_undone():
    article = opened(printed([(60, 750, 20, "Flood closes bridge"), *column(LEFT)]))
    assert article.text == (
        "Flood closes bridge\n\nThe main bridge of Lagos was closed on Tuesday after heavy rain, "
        "said the governor of the state, and it will stay closed. A second bridge costs $4m and is "
        "built by the army in a week or two.\n"
    )
    assert (article.title, article.author) == ("Flood closes bridge", "Ada Okafor")
    assert [one.level for one in article.headings] == [1]
    assert article.date is not None


@pytest.mark.parametrize("by_row", [True, False])
def test_columns_are_read_one_after_the_other(by_row):
    left, right = column(LEFT * 2), column(RIGHT * 2, x=320)
    pieces = [one for pair in zip(left, right, strict=True) for one in pair]
    title = (60, 750, 20, "Flood closes the main bridge of the city")
    text = opened(printed([title, *(pieces if by_row else left + right)])).text
    assert "gover-" not in text and "governor of the state" in text
    assert "Anglo-Nigerian school" in text
    assert text.index("by the army in a week or two.") < text.index("More than 4,000")
    assert text.rindex("A second bridge") < text.index("More than 4,000")


def test_rows_of_a_table_stay_rows():
    rows = [("Day", "Rain", "Dead"), ("Monday", "40 mm", "0"), ("Tuesday", "60 mm", "2")]
    cells = [
        (60 + 150 * c, 500 - n * LEADING, 10, cell)
        for n, row in enumerate(rows)
        for c, cell in enumerate(row)
    ]
    text = opened(printed([*column(LEFT), *cells])).text
    assert text.endswith("Day  Rain  Dead\nMonday  40 mm  0\nTuesday  60 mm  2\n")


def test_running_heads_and_page_numbers_are_dropped_and_pages_kept():
    pages = [
        [
            (60, 810, 9, "The Courier, 12 March 2024"),
            *column([f"Page text {n} begins here and it goes", "on and on to the very end."]),
            (290, 30, 9, f"Page {n} of 3" if n % 2 else f"- {n} -"),
        ]
        for n in (1, 2, 3)
    ]
    article = opened(printed(*pages))
    assert (
        article.text
        == "\n\n".join(
            f"Page text {n} begins here and it goes on and on to the very end." for n in (1, 2, 3)
        )
        + "\n"
    )
    parts = [article.text[page.start : page.end].strip() for page in article.pages]
    assert [part[:11] for part in parts] == ["Page text 1", "Page text 2", "Page text 3"]
    assert [page.label for page in article.pages] == ["1", "2", "3"]
    assert article.pages[-1].end <= len(article.text)


def test_a_paragraph_over_two_pages_is_whole_and_its_pages_are_known():
    article = opened(
        printed(
            [*column(LEFT[:4]), *column(["1 A note at the foot of the page."], top=80, size=7)],
            column(["the army and by nobody else, it was said."]),
        )
    )
    assert "is built the army and by nobody else, it was said.\n\n1 A note" in article.text
    first, second = article.pages
    assert article.text[second.start :].startswith("the army")
    assert first.end == second.start


def test_the_small_number_of_a_footnote_is_no_part_of_the_text():
    line = "The bridge was closed."
    article = opened(printed([(60, 700, 12, line), (60 + 6.1 * len(line), 705, 6, "1")]))
    assert article.text == "The bridge was closed.\n"


def test_a_scan_says_so_and_single_pages_are_named():
    with pytest.raises(ReadingError, match="is a scan: its pages are pictures without text"):
        opened(printed([], []))
    assert opened(printed(column(LEFT), [], [])).notices == ("no text on pages 2, 3",)


def test_a_locked_document_needs_its_password():
    locked = printed(column(LEFT), encrypt=StandardEncryption("secret"))
    with pytest.raises(ReadingError, match="is locked: use --password"):
        opened(locked)
    with pytest.raises(ReadingError, match="is not opened by this password"):
        opened(locked, password="wrong")
    assert "main bridge" in opened(locked, password="secret").text
    asked = []
    answer = opened(locked, ask=lambda name: asked.append(name) or "secret")
    assert "main bridge" in answer.text and asked == ["a.pdf"]


def test_each_tenth_byte_cut_off_is_one_clear_line_or_some_text():
    data = printed(column(LEFT))
    for size in range(10, len(data) - 1, 10):
        try:
            opened(data[:size])
        except ReadingError as error:
            assert "\n" not in str(error)


def test_words_of_another_name_are_known_by_the_content(tmp_path):
    path = tmp_path / "article.txt"
    path.write_bytes(printed(column(LEFT)))
    assert "main bridge" in read(path).text
