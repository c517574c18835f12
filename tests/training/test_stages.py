"""Training runs by stages: each finds what it needs, and data come out as they should."""

import re
from pathlib import Path

import pytest
import spacy
from spacy.tokens import DocBin
from weasel.util import load_project_config

from explorer.training import corpora, stages
from explorer.training.__main__ import MEASUREMENTS, STAGES, parser
from explorer.training.documents import read, write
from explorer.training.samples import curly
from explorer.training.stages import Folders

FOLDER = Path(stages.__file__).parent
with pytest.MonkeyPatch.context() as patch:
    patch.setenv("EXPLORER_CORPORA", "/corpora")
    PROJECT = load_project_config(FOLDER)
COMMANDS = {one["name"]: one for one in PROJECT["commands"]}


def test_the_project_runs_every_stage_in_its_order() -> None:
    assert PROJECT["workflows"]["all"] == list(STAGES)
    assert set(COMMANDS) <= {*STAGES, *MEASUREMENTS}


@pytest.mark.parametrize("name", COMMANDS)
def test_the_command_line_takes_what_the_project_says(name) -> None:
    (script,) = COMMANDS[name]["script"]
    words = script.removeprefix("python -m explorer.training ").split()
    assert parser().parse_args(words).command == name


def test_a_stage_needs_only_what_is_there_or_made_before_it() -> None:
    made: list[str] = []
    for name in STAGES:
        for path in COMMANDS[name]["deps"]:
            outside = path.startswith("/")
            earlier = any(path == one or one.startswith(f"{path}/") for one in made)
            inside = any(path.startswith(f"{one}/") for one in made)
            assert outside or earlier or inside or (FOLDER / path).exists(), (name, path)
        made += COMMANDS[name]["outputs"]


def test_a_stage_depends_on_the_modules_that_it_runs() -> None:
    named = {dep for one in COMMANDS.values() for dep in one["deps"]}
    read_by_all = {"__init__.py", "__main__.py", "stages.py", "documents.py"}
    measuring = {"card.py", "grouping_scores.py", "mistakes.py", "scoring.py", "real_people.py"}
    others = read_by_all | measuring
    assert {path.name for path in FOLDER.glob("*.py")} <= named | others


@pytest.fixture
def folders(tmp_path, gazetteers, monkeypatch) -> Folders:
    """Two small corpora, one of them machine-made, beside two of our own articles."""
    monkeypatch.setattr(corpora, "TRAIN", ("gmb", "gum", corpora.OWN))
    monkeypatch.setattr(corpora, "articles", lambda: [("Own One.", [(0, 3, "ORG")])] * 30)
    text = "Vaasa, in the north, met the Kremlin."
    place = (0, 5, "PLACE")
    for name in ("gmb", "gum"):
        documents = [(f"{text} {n}", [place]) for n in range(160)]
        write(tmp_path / "names" / f"{name}.train.jsonl", documents)
    return Folders(tmp_path / "work", tmp_path, gazetteers, gazetteers / "words")


def test_data_are_made_of_all_corpora_and_templates(folders) -> None:
    stages.clean(folders)
    stages.articles(folders)
    stages.templates(folders, 7)
    stages.data(folders)
    stages.vectors(folders)
    assert len(list(read(folders.held("gmb")))) == 2
    assert len(list(read(folders.held("gum")))) == 7
    (text, ents), *_ = read(folders.clean("gmb"))
    assert (text.index("Kremlin"), text.index("Kremlin") + 7, "ORG") in ents
    nlp = spacy.load(folders.vectors)
    train, dev = (
        list(DocBin().from_disk(folders.data / f"{name}.spacy").get_docs(nlp.vocab))
        for name in ("train", "dev")
    )
    assert len(dev) == 2 + 7 + 2
    own = 28 * 4
    of_gmb = len(train) - 2 * 153 - own - 7
    assert 0.4 * 158 < of_gmb < 0.8 * 158
    assert nlp.vocab.vectors.n_keys > 20
    first = [doc.text for doc in train]
    stages.data(folders)
    again = DocBin().from_disk(folders.data / "train.spacy").get_docs(nlp.vocab)
    assert [doc.text for doc in again] == first


def test_quotation_marks_of_print() -> None:
    assert curly("\"It's 'new',\" she said.") == "“It’s ‘new’,” she said."


def test_stages_are_documented() -> None:
    for name in STAGES:
        said = getattr(stages, name.replace("-", "_")).__doc__
        assert re.match(r"[A-Z].*\.$", said.splitlines()[0]), name
