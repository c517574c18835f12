"""Articles and the names found in them as training data, in spaCy's own format, and back."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.util import filter_spans

from explorer.model import Analysis, Article, Kind
from explorer.recognition.stretches import stretches

LABEL_OF: dict[Kind, str] = {"person": "PERSON", "organisation": "ORG", "place": "PLACE"}
"""The label of each kind in training data."""

DEMONYM = "NORP"
"""The label of demonyms, as in the OntoNotes corpus."""

LABELS = (*LABEL_OF.values(), DEMONYM)

ATTRIBUTES = ("ENT_IOB", "ENT_TYPE")
"""What is kept of each token beside its words."""


class DataError(ValueError):
    """A file that holds no training data, in one line."""


def aligned(nlp: Language, text: str, ents: Iterable[tuple[int, int, str]]) -> Doc:
    """A Doc with entities; spans that do not fit the tokens shrink to those inside."""
    doc = nlp.make_doc(text)
    spans = [doc.char_span(*one[:2], label=one[2], alignment_mode="contract") for one in ents]
    doc.ents = filter_spans([span for span in spans if span is not None])
    return doc


def packed(found: Iterable[tuple[Article, Analysis]]) -> bytes:
    """Articles with the names found in them as the bytes of a DocBin.

    A long article becomes several documents of whole paragraphs.
    """
    nlp = spacy.blank("en")
    data = DocBin(attrs=ATTRIBUTES)
    for article, analysis in found:
        ents = _ents(analysis)
        for start, end in stretches(article.text):
            inside = [
                (a - start, b - start, label) for a, b, label in ents if start <= a < b <= end
            ]
            data.add(aligned(nlp, article.text[start:end], inside))
    return data.to_bytes()


def _ents(analysis: Analysis) -> Sequence[tuple[int, int, str]]:
    return sorted(
        (one.start, one.end, DEMONYM if one.form == "demonym" else LABEL_OF[entity.kind])
        for entity in analysis.entities
        for one in entity.mentions
    )


def docs(path: Path, nlp: Language) -> Iterator[Doc]:
    """Read a file of what :func:`packed` made, as Docs of a pipeline's own tokens.

    Raises :class:`DataError` if the file holds none, and :class:`OSError` if it can't be read.
    """
    content = path.read_bytes()
    try:
        found = list(DocBin().from_bytes(content).get_docs(spacy.blank("en").vocab))
    except Exception as error:  # whatever zlib, msgpack and spaCy raise for bytes of another kind
        raise DataError(f"{path}: no training data as `export --format spacy` writes it") from error
    for doc in found:
        ents = [(e.start_char, e.end_char, e.label_) for e in doc.ents if e.label_ in LABELS]
        yield aligned(nlp, doc.text, ents)
