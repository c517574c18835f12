"""Corrected articles as training data: written, read back, added to what is trained on."""

import pytest
import spacy
from spacy.tokens import DocBin

from explorer.model import Analysis, Article, Entity, Mention
from explorer.training.corrections import DataError, docs, extend, write


def analysed(text: str, *found: tuple[str, str, str]) -> tuple[Article, Analysis]:
    """An article with the first occurrence of each name as an entity of a kind and form."""
    entities = [
        Entity(
            f"e{n}",
            kind,
            name,
            (),
            (Mention(text.index(name), text.index(name) + len(name), form),),
        )
        for n, (name, kind, form) in enumerate(found)
    ]
    return Article("a", text), Analysis(tuple(entities), (), len(text))


KYIV = analysed(
    "Ukrainian troops left Kursk, the Pentagon's Lloyd Austin said.\n",
    ("Ukrainian", "place", "demonym"),
    ("Kursk", "place", "name"),
    ("Pentagon", "organisation", "name"),
    ("Lloyd Austin", "person", "name"),
)


def test_names_have_the_labels_of_the_corpora(tmp_path) -> None:
    path = tmp_path / "mine.spacy"
    assert write([KYIV], path) == 1
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
    write([KYIV, long], tmp_path / "mine.spacy")
    found = list(docs(tmp_path / "mine.spacy", spacy.blank("en")))
    assert "".join(doc.text for doc in found[1:]) == long[0].text
    assert all(len(doc.text) <= 32_000 for doc in found)
    assert [one.text for one in found[-1].ents] == ["Kyiv"]


def test_nothing_is_written_of_nothing(tmp_path) -> None:
    path = tmp_path / "mine.spacy"
    path.write_text("earlier")
    assert write([], path) == 0
    assert path.read_text() == "earlier"


@pytest.mark.parametrize("content", [b"", b"no training data", b"\x78\x9c\x00"])
def test_other_files_are_an_error_of_one_line(tmp_path, content) -> None:
    path = tmp_path / "mine.spacy"
    path.write_bytes(content)
    with pytest.raises(DataError, match="no training data") as caught:
        list(docs(path, spacy.blank("en")))
    assert "\n" not in str(caught.value)


def test_corrected_articles_are_added_to_what_is_trained_on(tmp_path) -> None:
    nlp = spacy.blank("en")
    train, mine = tmp_path / "train.spacy", tmp_path / "mine.spacy"
    DocBin(attrs=["ENT_IOB", "ENT_TYPE"], docs=[nlp("Some text.")]).to_disk(train)
    write([KYIV], mine)
    assert extend(train, [mine], nlp, times=3) == 1
    found = list(DocBin().from_disk(train).get_docs(nlp.vocab))
    assert [len(doc.ents) for doc in found] == [0, 4, 4, 4]
