"""One version of the recognition is told from another without loading any."""

import json
import shutil
import subprocess
import sys

import pytest

from explorer.recognition import fingerprint as module
from explorer.recognition.fingerprint import identity


def test_it_is_the_same_each_time_and_says_which_pipeline() -> None:
    assert identity() == identity()
    meta = json.loads((module._HERE / module.BUNDLED / "meta.json").read_text())
    assert identity().startswith(f"{meta['name']} {meta['version']} ")


def test_another_pipeline_or_other_code_is_another_identity(tmp_path, monkeypatch) -> None:
    pipeline = tmp_path / "pipeline"
    shutil.copytree(module._HERE / module.BUNDLED, pipeline)
    before = identity(str(pipeline))
    assert before != identity()
    (pipeline / "meta.json").write_text('{"name": "mine", "version": "2.0"}')
    assert identity(str(pipeline)).startswith("mine 2.0 ")
    (pipeline / "meta.json").write_text("[]")
    assert identity(str(pipeline)) != before
    code = tmp_path / "code"
    code.mkdir()
    monkeypatch.setattr(module, "_CODE", (code,))
    here = identity(str(pipeline))
    (code / "rules.py").write_text("RULE = 1\n")
    assert identity(str(pipeline)) != here


@pytest.mark.parametrize("model", ["no_such_pipeline", "no/such", "", ".", "\0", "a.b"])
def test_what_is_no_pipeline_has_an_identity_too(model, tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert identity(model)


def test_spacy_is_not_loaded() -> None:
    code = (
        "import sys; from explorer.recognition.fingerprint import identity; identity(); "
        "print(sorted({'spacy', 'numpy', 'thinc'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_text_and_the_model_are_part_of_it_too() -> None:
    assert {folder.name for folder in module._CODE} == {"recognition", "text", "model"}
    assert all(folder.is_dir() for folder in module._CODE)
