"""The forms of export: found by their modules, and what each writes."""

import io
import json
import sys

from explorer.export import forms as package
from explorer.export.forms import DEFAULT, forms
from explorer.model import Analysis, Article, Entity, Figure, Mention

TEXT = "Ada “Łódź” came with 12.\n"
FOUND = [
    (
        Article("a\udcff.txt", TEXT, "Tea"),
        Analysis(
            (Entity("e1", "person", "Ada", (), (Mention(0, 3),)),),
            (Figure("f1", 21, 23, "count", 12.0),),
            len(TEXT),
        ),
    ),
    (Article("b.txt", "None.\ud83d"), Analysis()),
]


def written(name, found=None):
    stream = io.BytesIO()
    forms()[name].write(iter(FOUND if found is None else found), stream)
    return stream.getvalue()


def test_the_default_form_comes_first_and_the_others_by_name():
    names = list(forms())
    assert names[0] == DEFAULT == "jsonl"
    assert names[1:] == sorted(names[1:])
    assert {"json", "spacy"} <= set(names)
    assert all(form.name == name and form.help for name, form in forms().items())


def test_a_form_is_added_by_a_module(tmp_path, monkeypatch):
    (tmp_path / "shout.py").write_text(
        "from explorer.export.form import Form\n"
        "FORM = Form('shout', 'loud', lambda found, stream: stream.write(b'AH'))\n"
    )
    monkeypatch.setattr(package, "__path__", [*package.__path__, str(tmp_path)])
    forms.cache_clear()
    try:
        assert written("shout") == b"AH"
    finally:
        forms.cache_clear()
        sys.modules.pop("explorer.export.forms.shout", None)


def test_json_lines_are_utf8_without_escapes_one_article_a_line():
    first, second, rest = written("jsonl").split(b"\n")
    assert rest == b""
    assert "“Łódź”".encode() in first
    assert json.loads(first)["source"] == "a\\xff.txt"
    assert json.loads(first)["figures"][0]["low"] == 12
    assert json.loads(second)["text"] == "None.?", "half a character can't be written"


def test_each_line_is_written_before_the_next_article_is_analysed():
    stream = io.BytesIO()

    def found():
        yield FOUND[0]
        assert stream.getvalue().count(b"\n") == 1
        yield FOUND[1]

    forms()["jsonl"].write(found(), stream)
    assert stream.getvalue().count(b"\n") == 2


def test_json_is_one_indented_array_of_the_same_objects():
    data = written("json")
    lines = [json.loads(line) for line in written("jsonl").splitlines()]
    assert json.loads(data) == lines
    assert data.startswith(b'[\n  {\n    "schema": 1,') and data.endswith(b"]\n")
    assert "“Łódź”".encode() in data
    assert written("json", []) == b"[]\n"


def test_training_data_is_for_a_file_and_of_corrected_articles_alone():
    form = forms()["spacy"]
    assert form.needs_output and form.corrected_only
    assert not (forms()["jsonl"].needs_output or forms()["json"].corrected_only)
