"""Word, OpenDocument, Rich Text, e-books and saved pages, made as small as they can be."""

import io
import zipfile

import pytest

from explorer.documents import ReadingError, read

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def zipped(members, stored=()):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            how = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(name, data, how)
    return stream.getvalue()


def paragraph(words, shape=""):
    return f"<w:p><w:pPr>{shape}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"


def word(body, **more):
    numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'
    bullet = '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'
    body = body.replace("NUMBERED", numbered).replace("BULLET", bullet)
    return zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "word/styles.xml": f'<w:styles {W}><w:style w:styleId="T"><w:name w:val="Title"/></w:style>'
            '<w:style w:styleId="u2"><w:name w:val="heading 2"/></w:style></w:styles>',
            "word/numbering.xml": f'<w:numbering {W}><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl='
            '"0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="2">'
            '<w:abstractNumId w:val="7"/></w:num></w:numbering>',
            "word/footnotes.xml": f'<w:footnotes {W}><w:footnote w:id="5">{paragraph("In a letter.")}'
            "</w:footnote></w:footnotes>",
            "docProps/core.xml": '<p xmlns:d="d"><d:creator>Ada Okafor</d:creator>'
            "<d:created>2024-03-12T10:00:00Z</d:created></p>",
            "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
            **more,
        }
    )


def test_a_word_document_keeps_its_shape(tmp_path):
    style = '<w:pStyle w:val="{}"/>'.format
    row = "<w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr>".format
    body = (
        paragraph("The title", style("T"))
        + "<w:p><w:r><w:t>It was </w:t></w:r><w:del><w:r><w:delText>not</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>closed</w:t></w:r></w:ins><w:r><w:t>.</w:t><w:footnoteReference "
        'w:id="5"/></w:r><w:hyperlink><w:r><w:tab/><w:t>See here.</w:t></w:r></w:hyperlink></w:p>'
        + paragraph("What is next", style("u2"))
        + paragraph("One", "NUMBERED")
        + paragraph("deeper", "BULLET")
        + paragraph("Two", "NUMBERED")
        + f"<w:tbl>{row(paragraph('Day'), paragraph('Rain'))}"
        f"{row(paragraph('Monday'), paragraph('40 mm'))}</w:tbl>"
        "<w:p><w:r><w:pict><w:txbxContent>" + paragraph("In a box.") + "</w:txbxContent></w:pict>"
        "</w:r></w:p>"
    )
    path = tmp_path / "a.docx"
    path.write_bytes(word(body))
    article = read(path)
    assert article.text == (
        "The title\n\nIt was closed. See here.\n\nWhat is next\n\n1. One\n  • deeper\n2. Two\n\n"
        "Day  Rain\nMonday  40 mm\n\nIn a box.\n\n1. In a letter.\n"
    )
    assert [one.level for one in article.headings] == [1, 2]
    assert (article.title, article.author) == ("The title", "Ada Okafor")
    assert article.date.isoformat() == "2024-03-12"


def test_entities_are_no_bomb(tmp_path):
    bomb = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    document = f"{bomb}]><w:document {W}><w:body>{paragraph('&i;')}</w:body></w:document>"
    path = tmp_path / "a.docx"
    path.write_bytes(word("", **{"word/document.xml": document}))
    with pytest.raises(ReadingError, match="is damaged, and can't be read as Word document"):
        read(path)


def test_elements_nested_deep_are_one_clear_line(tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(word("<w:sdt>" * 50_000 + "</w:sdt>" * 50_000))
    with pytest.raises(ReadingError, match=r"too deep|damaged"):
        read(path)


ODT = (
    '<o:document-content xmlns:o="o" xmlns:text="t" xmlns:table="b"><o:automatic-styles>'
    '<text:list-style o:name="N"><text:list-level-style-number/></text:list-style>'
    "</o:automatic-styles><o:body><o:text><text:p o:style-name='Title'>The title</text:p>"
    "<text:p>It was<text:s text:c='2'/>closed.<text:note><text:note-citation>1</text:note-citation>"
    "<text:note-body><text:p>In a letter.</text:p></text:note-body></text:note></text:p>"
    "<text:h o:outline-level='2'>Next</text:h><text:list o:style-name='N'><text:list-item>"
    "<text:p>One</text:p></text:list-item><text:list-item><text:p>Two</text:p></text:list-item>"
    "</text:list><table:table><table:table-row><table:table-cell><text:p>Day</text:p>"
    "</table:table-cell><table:table-cell><text:p>Rain</text:p></table:table-cell>"
    "</table:table-row></table:table></o:text></o:body></o:document-content>"
)


def test_an_open_document_keeps_its_shape(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(
        zipped(
            {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": ODT},
            stored=("mimetype",),
        )
    )
    article = read(path)
    assert article.text == (
        "The title\n\nIt was  closed.\n\nNext\n\n1. One\n2. Two\n\nDay  Rain\n\n1. In a letter.\n"
    )
    assert [one.level for one in article.headings] == [1, 2]


def test_rich_text_is_read(tmp_path):
    path = tmp_path / "a.rtf"
    path.write_bytes(rb"{\rtf1\ansi\ansicpg1252{\b Caf\'e9} \u8211?\par Ada came.\par}")
    assert read(path).text == "Café –\nAda came.\n"


def book(**more):
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<c><rootfile full-path="o/b.opf"/></c>',
            "o/b.opf": '<p xmlns:dc="d"><metadata><dc:title>The book</dc:title><dc:creator>Ada'
            "</dc:creator><dc:date>2024-03-12</dc:date><dc:language>en-GB</dc:language></metadata>"
            '<manifest><item id="n" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
            '<item id="b" href="t/two%20x.xhtml" media-type="application/xhtml+xml"/>'
            '<item id="a" href="one.xhtml" media-type="application/xhtml+xml"/></manifest>'
            '<spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/>'
            '<itemref idref="gone"/></spine></p>',
            "o/nav.xhtml": "<html><p>Contents</p></html>",
            "o/one.xhtml": '<?xml version="1.0"?><html><body><h1>One</h1><p>First.<sup><a href="#n">1'
            "</a></sup></p></body></html>",
            "o/t/two x.xhtml": "<html><body><h1>Two</h1><p>Second.</p></body></html>",
            **more,
        },
        stored=("mimetype",),
    )


def test_a_book_is_its_chapters_in_order(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(book())
    article = read(path)
    assert article.text == "The book\n\nOne\n\nFirst.\n\nTwo\n\nSecond.\n"
    assert [one.level for one in article.headings] == [1, 2, 2]
    assert (article.title, article.author, article.language) == ("The book", "Ada", "en")
    assert article.date.isoformat() == "2024-03-12"


def test_a_locked_book_says_so(tmp_path):
    path = tmp_path / "a.epub"
    locked = '<e><CipherReference URI="o/one.xhtml"/></e>'
    path.write_bytes(book(**{"META-INF/encryption.xml": locked}))
    with pytest.raises(ReadingError, match=r"is locked by its seller \(DRM\)"):
        read(path)


def test_a_saved_page_is_its_article(tmp_path):
    path = tmp_path / "a"
    words = "The main bridge of Lagos was closed on Tuesday after heavy rain=2C said the governor. "
    path.write_text(
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://x.example/a\nSubject: Head\n"
        'MIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html";\n\tboundary="b"\n\n'
        "--b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n"
        f"<!DOCTYPE html><html><title>Head</title><body><nav>Menu</nav><h1>Head</h1><p>{words}</p>"
        f"<p>{words}</p></body></html>\n--b\nContent-Type: image/png\n\nxx\n--b--\n"
    )
    said = words.replace("=2C", ",").strip()
    assert read(path).text == f"Head\n\n{said}\n\n{said}\n"


@pytest.mark.parametrize("kind", ["docx", "odt", "epub"])
def test_each_tenth_byte_cut_off_is_one_clear_line(tmp_path, kind):
    data = {
        "docx": word(paragraph("Ada came.")),
        "odt": zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": ODT}),
        "epub": book(),
    }[kind]
    path = tmp_path / f"a.{kind}"
    for size in range(0, len(data) - 1, 10):
        path.write_bytes(data[:size])
        with pytest.raises(ReadingError) as error:
            read(path)
        assert "\n" not in str(error.value)


def test_an_old_word_file_says_what_to_do(tmp_path):
    path = tmp_path / "a.doc"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    with pytest.raises(ReadingError, match=r"is of an old Word: save it as \.docx"):
        read(path)
