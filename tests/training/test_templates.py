"""Training text from templates: spans are exact, and nothing of a template is left in it."""

import os
import re
from itertools import islice
from pathlib import Path

import pytest

from explorer.training.names import Names
from explorer.training.passages import filled, passages
from explorer.training.templates import (
    FORMS,
    NO_MENTIONS,
    Blank,
    Marked,
    TemplateError,
    parsed,
    templates,
)

LEGAL = {"PERSON", "ORG", "PLACE", "NORP"}


@pytest.fixture(scope="module")
def written(gazetteers: Path) -> list[tuple[str, list[tuple[int, int, str]]]]:
    return list(passages(400, gazetteers, gazetteers / "words", seed=3))


def explicit() -> set[str]:
    """The names that stand in templates as they are."""
    return {part.text for one in templates() for part in one if isinstance(part, Marked)}


def check(documents: list[tuple[str, list[tuple[int, int, str]]]]) -> None:
    known = explicit()
    for text, ents in documents:
        assert not re.search(r"[{}\[\]|]", text), text
        at = 0
        for start, end, label in ents:
            name = text[start:end]
            assert label in LEGAL
            assert at <= start < end <= len(text), "mentions stand in order and apart"
            assert name == name.strip()
            assert not re.match(r"(?:the|a|an) ", name, re.I), name
            plain = name.replace("’", "'")
            if not re.search(
                r"(?:St\.? \w+|Ben & Jerry|McDonald|Sainsbury|Lloyd|Barnardo|Lord|Moody)'s$", plain
            ):
                assert not plain.endswith("'s") or plain in known, name
            at = end


def test_spans_are_exact_and_apart(written: list[tuple[str, list[tuple[int, int, str]]]]) -> None:
    check(written)
    assert {label for _, ents in written for _, _, label in ents} == LEGAL


def test_same_seed_same_documents(gazetteers: Path) -> None:
    def some(seed: int) -> list[tuple[str, list[tuple[int, int, str]]]]:
        return list(islice(passages(30, gazetteers, gazetteers / "words", seed=seed), 30))

    assert some(5) == some(5)
    assert some(5) != some(6)


def test_every_blank_can_be_filled(gazetteers: Path) -> None:
    import random

    chance = random.Random(1)
    names = Names(gazetteers, gazetteers / "words", chance)
    kinds = names.kinds()
    for template in templates():
        for part in template:
            if isinstance(part, Blank):
                assert part.kind in kinds, part
                if part.form:
                    assert part.form in names.draw(part.kind).forms, part
        check([filled(template, names, chance)])
    assert kinds >= NO_MENTIONS


def test_a_form_fits_its_name(gazetteers: Path) -> None:
    import random

    chance = random.Random(2)
    names = Names(gazetteers, gazetteers / "words", chance)
    template = parsed(
        "Dr {person} of the {agency} ({acronym}) spoke. {surname} left {CITY}, {city}."
    )
    for _ in range(200):
        text, ents = filled(template, names, chance)
        full, body, short, surname, capitals, city = (text[s:e] for s, e, _ in ents)
        assert surname.lower() in full.lower()
        assert short == "".join(
            w[0] for w in re.split(r"[ -]", body) if w[0].isupper() and w != "&"
        )
        assert capitals == city.upper()
        assert [label for _, _, label in ents] == "PERSON ORG ORG PERSON PLACE PLACE".split()


def test_titles_and_products_are_no_mentions() -> None:
    template = parsed("The {product} won a {award} on {weekday}, said Dr {person}.")
    labels = [part.label for part in template if isinstance(part, Blank)]
    assert labels == ["", "", "", "PERSON"]
    assert not NO_MENTIONS & set(FORMS)


def test_stray_brackets_are_refused() -> None:
    for wrong in ("{company", "a [name|", "{two words}", "[White House]"):
        with pytest.raises(TemplateError):
            parsed(wrong)


def test_templates_differ() -> None:
    every = templates()
    assert len(every) == len(set(every))
    assert len(every) >= 100


def test_names_of_the_full_lists() -> None:
    corpora = os.environ.get("EXPLORER_CORPORA")
    folder = Path(corpora).parent / "gazetteers" if corpora else None
    words = Path("/usr/share/dict/words")
    if folder is None or not folder.is_dir() or not words.exists():
        pytest.skip("EXPLORER_CORPORA names no folder with gazetteers beside it")
    documents = list(passages(200, folder, words, seed=7))
    check(documents)
    names = [text[s:e] for text, ents in documents for s, e, _ in ents]
    assert max(map(len, names)) <= 60
    assert len(set(names)) > len(names) / 3
