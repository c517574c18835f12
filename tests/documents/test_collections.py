"""Files that hold several articles: mailboxes, JSON Lines, tables, archives."""

import gzip
import io
import json
import tarfile
import zipfile

import pytest

from explorer.documents import Options, ReadingError, gather, read

MAIL = """Return-Path: <ada@example.org>
From: =?utf-8?q?Ad=C3=A1_Okafor?= <ada@example.org>
To: Ben <ben@example.org>
Subject: The =?iso-8859-1?q?caf=E9?= in Lagos
Date: Tue, 12 Mar 2024 10:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Dear Ben, the caf=E9 opens on Monday.

> When does it open?
--b
Content-Type: application/pdf
Content-Disposition: attachment; filename="plan.pdf"

xxx
--b--
"""


def opened(path, **options):
    said = []
    sources, errors = gather([str(path)], Options(**options), notice=said.append)
    return sources, [str(error) for error in errors], said


def names(sources, path):
    return [source.name.removeprefix(str(path)) for source in sources]


def test_a_mail_is_its_subject_and_text(tmp_path):
    (tmp_path / "a.eml").write_text(MAIL)
    article = read(tmp_path / "a.eml")
    assert article.text == (
        "The café in Lagos\n\nDear Ben, the café opens on Monday.\n\n> When does it open?\n\n"
        "Attached: plan.pdf\n"
    )
    assert (article.title, article.author) == ("The café in Lagos", "Adá Okafor")
    assert article.date.isoformat() == "2024-03-12"


def test_a_mail_of_html_alone_is_read_too(tmp_path):
    (tmp_path / "a").write_text(
        "Message-ID: <1@x>\nSubject: News\nContent-Type: text/html; charset=utf-8\n\n"
        "<p>One &amp; two</p><style>p{}</style><ul><li>three</li></ul>"
    )
    assert read(tmp_path / "a").text == "News\n\nOne & two\n\n• three\n"


def test_a_letter_or_memo_stays_plain_text(tmp_path):
    words = "From: Ada Okafor\nTo: Ben Carter\nDate: 12 March 2024\n\nDear Ben, come soon.\n"
    (tmp_path / "a.txt").write_text(words)
    assert read(tmp_path / "a.txt").text == words


def test_a_mailbox_is_its_mails(tmp_path):
    path = tmp_path / "x.mbox"
    second = MAIL.replace("Dear Ben", "From today on\n\n>From here")
    line = "From ada@example.org Tue Mar 12 10:00:00 2024\n"
    path.write_text(f"{line}{MAIL}\n{line}{second}")
    sources, errors, _ = opened(path)
    assert names(sources, path) == ["#1", "#2"] and not errors
    assert "From today on\n\nFrom here, the café" in read(sources[1]).text
    assert read(sources[0]).source == f"{path}#1"


def test_json_lines_are_articles_with_their_fields(tmp_path):
    path = tmp_path / "a.jsonl"
    rows = [
        {"text": "Ada came.", "title": "A visit", "date": "2024-03-12T10:00", "author": ["A", "B"]},
        {"body": "A visit\n\nAda came.", "headline": "A visit", "site": "The Paper"},
        {"title": "nothing"},
    ]
    path.write_text("\n".join(json.dumps(row) for row in rows) + "\n\n{broken\n")
    sources, errors, _ = opened(path)
    assert names(sources, path) == ["#1", "#2", "#3", "#4"] and not errors
    one, two = read(sources[0]), read(sources[1])
    assert one.text == "A visit\n\nAda came." and two.text == "A visit\n\nAda came."
    assert (one.date.isoformat(), one.author, two.site) == ("2024-03-12", "A, B", "The Paper")
    with pytest.raises(ReadingError, match="#3: has no text"):
        read(sources[2])
    with pytest.raises(ReadingError, match="#4: is no JSON that can be read"):
        read(sources[3])


def test_what_export_writes_is_read_as_it_was(tmp_path):
    text = "A visit\n\nAda Okafor came to Lagos.\n"
    (tmp_path / "a.json").write_text(json.dumps([{"schema": 1, "title": "A visit", "text": text}]))
    sources, _, _ = opened(tmp_path / "a.json")
    assert read(sources[0]).text == text


@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("title,text\nA visit,Ada came.\nEmpty,\n", None),
        ('text;title\n"Ada came.";A visit\n', None),
        ("Headline\tStory\nA visit\tAda came.\n", "story"),
    ],
)
def test_each_row_of_a_table_is_an_article(tmp_path, table, column):
    path = tmp_path / "a.csv"
    path.write_text(table)
    sources, errors, _ = opened(path, column=column)
    assert names(sources, path) == ["#1"] and not errors
    assert read(sources[0]).text == "A visit\n\nAda came."


@pytest.mark.parametrize(
    ("column", "reason"),
    [
        (None, "name the column of texts with --column (of a, b)"),
        ("c", "no column c (but a, b)"),
    ],
)
def test_a_table_without_texts_names_its_columns(tmp_path, column, reason):
    path = tmp_path / "a.csv"
    path.write_text("a,b\n1,2\n")
    _, errors, _ = opened(path, column=column)
    assert errors == [f"{path}: {reason}"]


def zipped(members):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return stream.getvalue()


def tarred(members, mode):
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode=mode) as archive:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return stream.getvalue()


MEMBERS = {
    "b.txt": b"Ben came.",
    "a/c.html": b"<!doctype html><p>Cleo came to the town on Monday.</p>",
    "pic.png": b"\x89PNG\r\n\x1a\n\x00\x00\x00\r" + bytes(200),
    "../out.txt": b"Out.",
    "/root.txt": b"Out.",
    ".hidden": b"h",
    "__MACOSX/b.txt": b"h",
}


@pytest.mark.parametrize(
    "packed",
    [zipped, lambda m: tarred(m, "w:gz"), lambda m: tarred(m, "w"), lambda m: tarred(m, "w:xz")],
)
def test_an_archive_is_opened_as_a_folder(tmp_path, packed):
    path = tmp_path / "archive"
    path.write_bytes(packed(MEMBERS))
    sources, errors, said = opened(path)
    assert sorted(names(sources, path)) == ["!a/c.html", "!b.txt"] and not errors
    assert said == [
        f"{path}: left out: 2 hidden, 1 no document, 2 with a name that leads out of it"
    ]
    assert {read(source).text for source in sources} == {
        "Ben came.",
        "Cleo came to the town on Monday.\n",
    }


def test_archives_in_each_other_are_opened_two_deep(tmp_path):
    inner = zipped({"a.txt": b"Ada came."})
    path = tmp_path / "a.zip"
    path.write_bytes(zipped({"b.zip": inner, "c.zip": zipped({"d.zip": inner})}))
    sources, errors, _ = opened(path)
    assert names(sources, path) == ["!b.zip!a.txt"]
    assert read(sources[0]).text == "Ada came."
    assert errors == [f"{path}!c.zip!d.zip: archives in each other are opened 2 deep"]


def test_a_compressed_file_is_what_is_in_it(tmp_path):
    path = tmp_path / "a.txt.gz"
    path.write_bytes(gzip.compress(b"Ada came."))
    sources, _, _ = opened(path)
    assert names(sources, path) == ["!a.txt"] and read(sources[0]).text == "Ada came."


@pytest.mark.parametrize("kind", ["zip", "gzip"])
def test_what_unpacks_to_far_more_than_it_is_is_refused(tmp_path, kind):
    path = tmp_path / "bomb"
    if kind == "zip":
        path.write_bytes(zipped({"a.txt": b"a" * 30_000_000}))
    else:
        path.write_bytes(gzip.compress(b"a" * 30_000_000))
    sources, errors, _ = opened(path)
    for source in sources:
        with pytest.raises(ReadingError) as error:
            read(source)
        errors.append(str(error.value))
    assert len(errors) == 1 and "unpacks to far more than it is, or may be" in errors[0]


@pytest.mark.parametrize("packed", [zipped, lambda m: tarred(m, "w:gz")])
def test_a_damaged_archive_is_one_clear_line_each(tmp_path, packed):
    data = packed({"a.txt": b"Ada came to Lagos. " * 40, "b.txt": bytes(range(65, 90)) * 20})
    for size in range(0, len(data), 10):
        path = tmp_path / "a.zip"
        path.write_bytes(data[:size])
        sources, errors, _ = opened(path)
        for source in sources:
            try:
                read(source)
            except ReadingError as error:
                errors.append(str(error))
        assert errors, size
        assert all("\n" not in error and len(error) < 200 for error in errors)


def test_subtitles_are_read_without_their_stamps(tmp_path):
    (tmp_path / "a.srt").write_text(
        "1\n00:00:01,000 --> 00:00:02,000\n<i>Ada came\n\n2\n00:00:02,100 --> 00:00:03,000\n"
        "to Lagos.</i>\n\n3\n00:00:09,000 --> 00:00:10,000\n- Who?\n- She.\n"
    )
    assert read(tmp_path / "a.srt").text == "Ada came to Lagos.\n\nWho?\n\nShe.\n"
    (tmp_path / "a.vtt").write_text(
        "WEBVTT\n\nNOTE a note\n\n00:01.000 --> 00:02.000 align:start\n<v Ada>I came\n\n"
        "00:02.000 --> 00:03.000\nI came\n<c.x>to</c> Lagos &amp; stayed.\n\n"
        "00:03.500 --> 00:04.000\n<v Ben>Why?\n"
    )
    assert read(tmp_path / "a.vtt").text == "Ada: I came to Lagos & stayed.\n\nBen: Why?\n"
