"""Loading pipelines, and texts that are no prose."""

import shutil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.recognition.errors import PipelineError
from explorer.recognition.ner.pipeline import BUNDLED, RUN, _pieces, load, recognise
from tests.helpers import failing_pipeline


@pytest.fixture(scope="module")
def nlp():
    return load()


@pytest.mark.parametrize("name", ["numpy", "json", "no_such_pipeline", ""])
def test_what_is_no_pipeline_is_told_in_one_line(name):
    with pytest.raises(PipelineError) as told:
        load(name)
    assert "\n" not in str(told.value)


def test_a_damaged_pipeline_is_not_called_missing(tmp_path):
    shutil.copytree(BUNDLED, tmp_path / "broken")
    (tmp_path / "broken" / "ner" / "model").write_bytes(b"nothing")
    with pytest.raises(PipelineError, match="damaged"):
        load(str(tmp_path / "broken"))


def test_words_around_a_run_of_signs_are_still_recognised(nlp):
    text = "Angela Merkel flew to Kenya. " + "=" * 3000 + " Angela Merkel stayed in Kenya."
    found = [text[start:end] for start, end, _, _ in recognise(nlp, text)]
    assert found.count("Angela Merkel") == 2
    assert found.count("Kenya") == 2


@given(st.text(alphabet="ab =(.\n", max_size=3000).map(lambda text: text * 3))
def test_pieces_are_all_of_a_text_and_have_no_long_runs(text):
    pieces = list(_pieces(text))
    assert "".join(text[start:end] for start, end in pieces) == text
    assert all(len(run) <= RUN for start, end in pieces for run in text[start:end].split())


def scores(nlp, text):
    return {text[start:end]: score for start, end, _, score in recognise(nlp, text)}


def test_a_name_that_no_reading_of_the_beam_has_is_hardly_sure(nlp):
    text = "These troops fight alongside Russian units and sometimes independently in the Kursk region."
    assert scores(nlp, text) == {"Kursk": 0.05}


def test_a_score_is_the_share_of_the_readings_that_have_the_name(nlp):
    found = scores(nlp, "Nagata & Moreau of Paris hung the ceiling.")
    assert found == {"Nagata & Moreau": 0.05, "Paris": 0.05}
    found = scores(nlp, "Sumi and Kariba met at Ostrow for Acme.")
    assert found["Sumi"] == pytest.approx(0.616, abs=0.002)
    assert found["Kariba"] == 1.0


def test_no_pipeline_has_names_without_a_letter_or_digit(tmp_path, monkeypatch):
    other = load(failing_pipeline.install(tmp_path, monkeypatch))
    text = "Ada Okafor spoke 👍 — and left."
    assert [text[start:end] for start, end, _, _ in recognise(other, text)] == ["Ada Okafor"]
