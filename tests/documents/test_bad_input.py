"""Files that are no articles, or strange ones: one clear line, or a sane text."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from explorer.documents import ReadingError, gather, read


def written(tmp_path, data, name="article.txt"):
    path = tmp_path / name
    path.write_bytes(data)
    return path


def text_of(path):
    return read(path).text


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"caf\xe9 na\xefve \x93quoted\x94", "café naïve “quoted”"),
        ("Zürich\n".encode("utf-16"), "Zürich\n"),
        ("Zürich".encode("utf-16-le"), "Zürich"),
        ("Zürich".encode("utf-16-be"), "Zürich"),
        (b"\xef\xbb\xbfmarked", "marked"),
        (b"a\x1b[31mred\x1b[0m b", "ared b"),
        (b"a\x1b]0;title\x07b", "ab"),
        ("a\u202eb\u202cc".encode(), "abc"),
        (b"one\r\ntwo\rthree", "one\ntwo\nthree"),
        (b"[/b] [red]", "[/b] [red]"),
        (
            "Zürich, Genève \xff, café".encode().replace("ÿ".encode(), b"\xff"),
            "Zürich, Genève �, café",
        ),
        ("“Café” costs €".encode()[:-1], "“Café” costs �"),
        ("One bad byte in Київ".encode()[:-1] + "ові".encode(), "One bad byte in Киї�ові"),
        ("It is “quoted”".encode()[:-1].replace("“".encode(), b""), "It is quoted�"),
        (b"caf\xe9", "café"),
        ("“Größe” – naïve café".encode("cp1252"), "“Größe” – naïve café"),
    ],
)
def test_text_is_read_as_it_was_meant(tmp_path, data, text):
    assert text_of(written(tmp_path, data)) == text


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is empty"),
        (b" \n\n", "is empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 4, "binary"),
        (b"\x00" * 2000, "binary"),
    ],
)
def test_what_is_no_text_is_refused_in_one_line(tmp_path, data, reason):
    with pytest.raises(ReadingError) as error:
        read(written(tmp_path, data))
    assert reason in str(error.value) and "\n" not in str(error.value)


def test_places_without_articles_are_named(tmp_path):
    (tmp_path / "empty").mkdir()
    sources, errors = gather([str(tmp_path / "gone.txt"), str(tmp_path / "empty")])
    assert not sources
    assert [str(error).split(": ")[-1] for error in errors] == [
        "no such file",
        "no articles in this folder",
    ]


def test_a_long_line_and_a_long_text_are_read(tmp_path):
    assert len(text_of(written(tmp_path, b"word " * 40_000))) == 200_000
    assert len(text_of(written(tmp_path, b"A line of text.\n" * 320_000))) == 5_120_000


def test_markdown_is_clean_where_its_headings_say(tmp_path):
    words = "a &#x202e;&#x200e;&#xfeff; b\n\n# First heading\n\ntext\n\n- # In &#x200e;a list\n"
    article = read(written(tmp_path, words.encode(), "a.md"))
    assert article.title == "First heading"
    heads = [article.text[one.start : one.end] for one in article.headings]
    assert heads == ["First heading", "In a list"]
    assert article.text.startswith("a  b\n\nFirst heading\n\ntext")
    assert read(written(tmp_path, b"# Head &#x202e;evil\n\nx", "a.md")).title == "Head evil"
    assert read(written(tmp_path, b"One  \ntwo&#10;three\n===\n", "a.md")).title == "One two three"


@pytest.mark.parametrize(
    "words", ["<div></div>\n", "[a]: http://x.example\n", "&#x202e;\n", "---\n---\n"]
)
def test_markdown_that_leaves_nothing_is_empty(tmp_path, words):
    with pytest.raises(ReadingError, match=r"a\.md: is empty"):
        read(written(tmp_path, words.encode(), "a.md"))


@pytest.mark.parametrize("depth", [30, 90, 300, 3000])
def test_nothing_is_lost_however_deep_it_is(tmp_path, depth):
    for opening in ("> " * depth, "- " * depth, "> - " * (depth // 2), "[" * depth):
        text = text_of(written(tmp_path, f"{opening}the deep end\n\nafter".encode(), "a.md"))
        assert "the deep end" in text and "after" in text
    steps = "\n".join("  " * n + f"- step {n}." for n in range(min(depth, 300)))
    text = text_of(written(tmp_path, steps.encode(), "a.md"))
    assert all(f"step {n}." in text for n in range(min(depth, 300)))


def test_an_empty_name_is_refused():
    sources, errors = gather([""])
    assert not sources and [str(one) for one in errors] == ["'': the name is empty"]


def explorer(*words, stdin=b""):
    return subprocess.run(
        [sys.executable, "-m", "explorer", *words], input=stdin, capture_output=True, check=False
    )


def test_the_good_are_done_and_the_bad_are_named(tmp_path):
    good = written(tmp_path, b"Ada Okafor came to Lagos on Monday with 40 friends.")
    bad = written(tmp_path, b"", "empty.txt")
    done = explorer("export", str(good), str(bad))
    assert done.returncode == 1
    assert done.stdout.count(b"\n") == 1
    assert done.stderr.decode() == f"explorer: {bad}: is empty\n"


def test_names_that_are_no_text_stay_different(tmp_path):
    names = [os.fsencode(tmp_path) + b"/bad" + byte + b".txt" for byte in (b"\xfe", b"\xff")]
    try:
        for name in names:
            Path(os.fsdecode(name)).write_bytes(b"Ada Okafor came.")
    except OSError:
        pytest.skip("this file system takes no such names")
    done = explorer("export", *names)
    sources = [json.loads(line)["source"] for line in done.stdout.splitlines()]
    assert sources == [f"{tmp_path}/bad\\xfe.txt", f"{tmp_path}/bad\\xff.txt"]
    done = explorer("export", names[0] + b"\x1b[31m\n")
    assert done.stderr.decode() == f"explorer: {tmp_path}/bad\\xfe.txt : no such file\n"


def test_an_unknown_pipeline_is_one_line(tmp_path):
    good = written(tmp_path, b"Ada Okafor came.")
    done = explorer("export", str(good), "--model", "no_such_pipeline")
    assert done.returncode == 1 and not done.stdout
    assert done.stderr.count(b"\n") == 1 and b"no_such_pipeline" in done.stderr


def test_a_folder_that_is_missing_keeps_no_half_file(tmp_path):
    good = written(tmp_path, b"Ada Okafor came.")
    done = explorer("export", str(good), "--output", str(tmp_path / "gone" / "out.jsonl"))
    assert done.returncode == 1 and done.stderr.count(b"\n") == 1
    assert b"Traceback" not in done.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["article.txt"]


def test_an_article_through_a_pipe_is_reported():
    done = explorer(stdin=b"Ada Okafor came to Lagos.")
    assert done.returncode == 0 or b"seeds" in done.stdout
    done = explorer("-", stdin=b"Ada Okafor came to \x1b[31mLagos\x1b[0m.")
    assert done.returncode == 0
    assert "Lagos" in done.stdout.decode() and "\x1b" not in done.stdout.decode()
