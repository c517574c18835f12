"""Corrected articles as training data: written and read back."""

import pytest
import spacy

from explorer.recognition.training_data import DataError, docs, packed
from tests.helpers.names import KYIV, analysed


def test_names_have_the_labels_of_the_corpora(tmp_path) -> None:
    path = tmp_path / "mine.spacy"
    path.write_bytes(packed([KYIV]))
    (doc,) = docs(path, spacy.blank("en"))
    assert [(one.text, one.label_) for one in doc.ents] == [
        ("Ukrainian", "NORP"),
        ("Kursk", "PLACE"),
        ("Pentagon", "ORG"),
        ("Lloyd Austin", "PERSON"),
    ]


def test_a_long_article_is_cut_between_paragraphs(tmp_path) -> None:
    text = "Nothing is said of anyone in this long paragraph. " * 10 + "\n"
    long = analysed(text * 200 + "Kyiv stands.\n", ("Kyiv", "place", "name"))
    (tmp_path / "mine.spacy").write_bytes(packed([KYIV, long]))
    found = list(docs(tmp_path / "mine.spacy", spacy.blank("en")))
    assert "".join(doc.text for doc in found[1:]) == long[0].text
    assert all(len(doc.text) <= 32_000 for doc in found)
    assert [one.text for one in found[-1].ents] == ["Kyiv"]


@pytest.mark.parametrize("content", [b"", b"no training data", b"\x78\x9c\x00"])
def test_other_files_are_an_error_of_one_line(tmp_path, content) -> None:
    path = tmp_path / "mine.spacy"
    path.write_bytes(content)
    with pytest.raises(DataError, match="no training data") as caught:
        list(docs(path, spacy.blank("en")))
    assert "\n" not in str(caught.value)
