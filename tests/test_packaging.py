"""What is shipped: the wheel has the reader and its pipeline, the source archive training too."""

import ast
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hatchling.builders.sdist import SdistBuilder
from hatchling.builders.wheel import WheelBuilder

ROOT = Path(__file__).parents[1]
TRAINING = ROOT / "explorer" / "training"
TEXT = "Ana Sousa left Lisbon for Kenya.\n"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    """The wheel as it is published."""
    (path,) = WheelBuilder(str(ROOT)).build(directory=str(tmp_path_factory.mktemp("wheel")))
    return Path(path)


def test_the_wheel_holds_nothing_of_training(wheel) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert not [name for name in names if "training" in name.split("/")]
    assert {name.split("/")[0] for name in names if "dist-info" not in name} == {"explorer"}


def test_the_wheel_holds_all_else(wheel) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for folder in ("explorer", "seeds"):
        for path in sorted((ROOT / folder).rglob("*")):
            name = path.relative_to(ROOT).as_posix()
            if path.is_dir() or "__pycache__" in name or name.startswith("explorer/training/"):
                continue
            assert (f"explorer/{name}" if folder == "seeds" else name) in names


def test_nothing_that_is_shipped_needs_training(wheel) -> None:
    archive = zipfile.ZipFile(wheel)
    for name in archive.namelist():
        if not name.endswith(".py"):
            continue
        for node in ast.walk(ast.parse(archive.read(name))):
            if isinstance(node, ast.Import):
                wanted = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                wanted = [f"{node.module}.{alias.name}" for alias in node.names]
            else:
                continue
            assert not [one for one in wanted if one.startswith("explorer.training")], name


def test_a_report_is_made_from_the_wheel(wheel, tmp_path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path / "unpacked")
    where = {"PYTHONPATH": str(tmp_path / "unpacked"), "EXPLORER_DATA": str(tmp_path / "data")}
    script = "import explorer, explorer.cli; print(explorer.__file__); explorer.cli.main()"
    done = subprocess.run(
        [sys.executable, "-c", script, "report", "-"],
        input=TEXT,
        cwd=tmp_path,
        env=os.environ | where,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.startswith(str(tmp_path / "unpacked"))
    assert "Ana Sousa" in done.stdout and "Lisbon" in done.stdout


def test_the_source_archive_holds_training_and_its_data() -> None:
    names = {one.distribution_path for one in SdistBuilder(str(ROOT)).recurse_included_files()}
    kept = [path for path in TRAINING.rglob("*") if path.is_file() and path.suffix != ".lock"]
    wanted = {p.relative_to(ROOT).as_posix() for p in kept if "__pycache__" not in p.parts}
    assert wanted <= names
