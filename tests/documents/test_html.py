"""Web pages: the article alone, and what the page says of it."""

import datetime

import pytest

from explorer.documents import ReadingError, read

PAGE = """<!doctype html><html lang="en-GB"><head><title>Flood closes bridge | The Paper</title>
<meta property="article:published_time" content="2024-03-12T10:00:00Z">
<meta property="og:site_name" content="The Paper"><meta name="author" content="Ada Okafor"></head>
<body><nav><a href="/">Home</a></nav><div class="cookie-banner">We use cookies here.</div>
<main><article><p class="kicker">World</p><h1>Flood closes bridge</h1><p class="byline">By Ada
Okafor</p><time>12 March 2024</time><div class="article-body">
<p>The main bridge of Lagos was <b>closed</b> on Tuesday after heavy rain, said the governor.</p>
<p>He said no.</p>
<figure><img src="a.jpg"><figcaption>The bridge. Photo: Reuters</figcaption></figure>
<h2>What is next</h2><ul><li>Repairs begin<ul><li>at night</li></ul></li><li>It costs $4m</li></ul>
<table><tr><th>Day<th>Rain<tr><td>Monday<td>40 mm</table>
<ol start="3"><li>Three</li><li>Four</li></ol>
<div class="related"><h3>Read more</h3><ul><li><a href="/1">Ten floods</a></li></ul></div>
<p>More than 4,000 people were brought to safety, the agency said in a statement on Tuesday.</p>
<script>var evil = 1</script><p>It ends here.</p></div></article>
<section class="comments"><h2>Comments</h2><p>A long comment about the article, which is good.</p>
</section></main><footer>Copyright 2024 The Paper</footer></body></html>"""

TEXT = """Flood closes bridge

The main bridge of Lagos was closed on Tuesday after heavy rain, said the governor.

He said no.

The bridge. Photo: Reuters

What is next

• Repairs begin
  • at night
• It costs $4m

Day  Rain
Monday  40 mm

3. Three
4. Four

More than 4,000 people were brought to safety, the agency said in a statement on Tuesday.

It ends here.
"""


def page(tmp_path, markup, name="a.html", encoding="utf-8"):
    path = tmp_path / name
    path.write_bytes(markup.encode(encoding))
    return read(path)


def test_the_article_alone_with_what_the_page_says_of_it(tmp_path):
    article = page(tmp_path, PAGE)
    assert article.text == TEXT
    assert article.title == "Flood closes bridge"
    heads = [(article.text[one.start : one.end], one.level) for one in article.headings]
    assert heads == [("Flood closes bridge", 1), ("What is next", 2)]
    assert article.date == datetime.date(2024, 3, 12)
    assert (article.author, article.site, article.language) == ("Ada Okafor", "The Paper", "en")
    assert article.notices == ()


def test_a_page_is_known_by_its_content(tmp_path):
    assert page(tmp_path, PAGE, "a.txt").text == TEXT
    assert page(tmp_path, PAGE, "a").text == TEXT
    assert page(tmp_path, "\ufeff" + PAGE, "a", "utf-16-le").text == TEXT


def test_markdown_and_text_that_speak_of_tags_stay_what_they_are(tmp_path):
    assert page(tmp_path, "Use <html> at the top.\n", "a.txt").text == "Use <html> at the top.\n"
    assert page(tmp_path, "<div>x</div>\n\n# Head\n", "a.md").title == "Head"


def test_a_page_that_is_no_article_is_whole_and_said_so(tmp_path):
    cards = "".join(
        f"<div class=card><h2><a href=/{n}>Story {n} of the day</a></h2><p>A teaser of story {n} "
        "that goes on for a line and then some more, as they do.</p></div>"
        for n in range(8)
    )
    article = page(tmp_path, f"<html><title>Front</title><body><h1>News</h1>{cards}</body></html>")
    assert article.notices == ("no article was found on this page, so all of it is shown",)
    assert all(f"A teaser of story {n} " in article.text for n in range(8))


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ('<meta charset="windows-1251">', "cp1251"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">', "shift_jis"),
        ('<meta charset="iso-8859-1">', "utf-8"),
        ("", "utf-8"),
    ],
)
def test_the_encoding_is_what_is_declared_unless_the_bytes_are_utf_8(tmp_path, declared, encoding):
    words = {"cp1251": "Привет, мир", "shift_jis": "日本語の記事"}.get(encoding, "Zürich – naïve")
    markup = PAGE.replace("<head>", "<head>" + declared).replace("He said no.", words)
    assert words in page(tmp_path, markup, encoding=encoding).text or encoding != "utf-8"


def test_what_could_not_be_decoded_is_counted(tmp_path):
    path = tmp_path / "a.html"
    path.write_bytes(PAGE.replace("He said no.", "Zürich, Genève, Kraków").encode() + b"\xff\xfe")
    assert read(path).notices == ("2 characters could not be decoded",)


def test_no_control_character_gets_through(tmp_path):
    article = page(
        tmp_path, PAGE.replace("He said no.", "He &#x202e;said&#27;[31m \x1b[1mno.\u2028")
    )
    assert not set(article.text) & set("\x1b\u202e\u2028\x00")


@pytest.mark.parametrize("markup", ["<html></html>", "<!doctype html>", "<html><script>x</script>"])
def test_a_page_without_text_is_empty(tmp_path, markup):
    with pytest.raises(ReadingError, match="is empty"):
        page(tmp_path, markup)


@pytest.mark.parametrize("depth", [200, 3000, 100_000])
def test_nothing_is_lost_however_deep_it_is(tmp_path, depth):
    for tag in ("div", "ul><li", "b", "table><tr><td"):
        deep = f"<html><body>{f'<{tag}>' * depth}<p>The deep end.</p>"
        assert "The deep end." in page(tmp_path, deep).text


def test_tables_that_lay_out_a_page_are_no_rows(tmp_path):
    words = "A paragraph of the article, which is long enough to be one of running text in it. "
    markup = (
        f"<html><title>Head</title><table><tr><td>Menu</td><td><h1>Head</h1>{words * 2}<br><br>"
        f"{words}</td></tr></table>"
    )
    text = page(tmp_path, markup).text
    assert text == f"Head\n\n{(words * 2).strip()}\n\n{words.strip()}\n"
