"""``python tests/mutation/run.py [PATH ...]``: how many small mistakes in the code the tests catch.

Takes a sample of the mutants (:mod:`mutants`) of the files under PATH and runs each, in a copy of the
tree, with the tests of its room, to the first failure. Prints those that no test caught, with the
change. ``equivalent.json`` names mutants that do the same as the code, with the reason; they are not
counted. Exit status 1 if fewer than ``--least`` per cent were caught, 2 if tests fail without mutants.
"""

import argparse
import compileall
import importlib
import json
import multiprocessing
import os
import random
import resource
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from py_compile import PycInvalidationMode

sys.path.insert(0, str(Path(__file__).parent))
from mutants import Mutant, mutants

ROOT = Path(__file__).parents[2]
EQUIVALENT = Path(__file__).with_name("equivalent.json")
PATHS = ("explorer/recognition", "explorer/storage", "explorer/corrections")

ROOMS = {
    "explorer/recognition/lexicon": (
        "tests/recognition/lexicon",
        "tests/recognition/grouping",
        "tests/recognition/figures",
        "tests/recognition/ner",
    ),
    "explorer/recognition/training_data.py": (
        "tests/recognition/test_training_data.py",
        "tests/training",
    ),
}
"""The tests of what has none of the same name, or is used all over."""

PRELOADED = ("pytest", "numpy", "spacy", "regex", "rapidfuzz", "hypothesis", "pytest_asyncio")
"""What is imported once: everything but the program."""

SECONDS = 30
"""Of the processor, that the tests of one mutant may take at least; one that runs on is caught."""

LONGER = 2
"""A mutant's tests may take so many times the processor's time that they take without it."""

PATIENCE = 10
"""A mutant may take so many times its limit by the clock, on a machine that has other work."""

TIMED = "time_that_grows"
"""Tests of how long something takes are left out: they are slow, and not sure beside other work."""

SAMPLE, LEAST = 200, 90

CAUGHT, SURVIVED, TIMED_OUT = "caught", "survived", "ran on"


@dataclass(frozen=True)
class Result:
    """What became of a mutant."""

    mutant: Mutant
    outcome: str


@cache
def tests_of(path: str) -> tuple[str, ...]:
    """The tests of a file: those of its own folder first, then those of its whole room."""
    for beginning, tests in ROOMS.items():
        if path.startswith(beginning):
            return tuple(one for one in tests if (ROOT / one).exists())
    folders = [folder.relative_to("explorer") for folder in Path(path).parents[:-2]]
    mirrored = [one for one in folders if (ROOT / "tests" / one).is_dir()]
    rooms = [one for one in mirrored if len(one.parts) > 1] or mirrored[:1]
    return tuple(f"tests/{one.as_posix()}" for one in rooms)


def sampled(paths: Sequence[str], count: int, seed: int) -> list[Mutant]:
    """A sample of the mutants of the files under some paths; the same for the same seed."""
    files = sorted(
        {
            file.relative_to(ROOT)
            for path in paths
            for file in ([ROOT / path] if path.endswith(".py") else (ROOT / path).rglob("*.py"))
        }
    )
    every = [one for file in files for one in mutants(file, (ROOT / file).read_bytes())]
    every = [one for one in every if not is_equivalent(one)]
    print(f"{len(every)} mutants of {len(files)} files", flush=True)
    return random.Random(seed).sample(every, min(count, len(every)))


@cache
def known_equivalents() -> frozenset[tuple[str, str]]:
    """The file and the change of each mutant that is known to do the same."""
    rows = json.loads(EQUIVALENT.read_text(encoding="utf-8"))
    return frozenset((row["file"], row["change"]) for row in rows)


def is_equivalent(mutant: Mutant) -> bool:
    """Whether a mutant is known to do the same as the code."""
    change = mutant.diff((ROOT / mutant.path).read_bytes())
    return (mutant.path.as_posix(), change) in known_equivalents()


def copied(folder: Path) -> Path:
    """Copy what tests need of the tree; the program is compiled, by its content."""
    tree = folder / "tree"
    leave = shutil.ignore_patterns("__pycache__", "pictures", "articles", "*.pyc")
    shutil.copytree(ROOT / "explorer", tree / "explorer", ignore=leave)
    shutil.copytree(ROOT / "tests", tree / "tests", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("seeds", "pyproject.toml", "README.md"):
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, tree / name)
    compileall.compile_dir(
        tree / "explorer", quiet=2, invalidation_mode=PycInvalidationMode.CHECKED_HASH
    )
    return tree


def tested(tree: Path, tests: Sequence[str], limit: float, warm: bool = False) -> tuple[str, float]:
    """Run some tests in a process of their own, for so many seconds of the processor at most.

    ``warm`` keeps what was compiled for the next. Returns the outcome and the processor's seconds.
    """
    child = os.fork()
    if not child:
        _run(tree, tests, limit, warm)
    began = time.monotonic()
    while time.monotonic() - began < limit * PATIENCE:
        done, status, used = os.wait4(child, os.WNOHANG)
        if done:
            if os.WIFSIGNALED(status):
                return TIMED_OUT, used.ru_utime
            return SURVIVED if os.WEXITSTATUS(status) == 0 else CAUGHT, used.ru_utime
        time.sleep(0.02)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return TIMED_OUT, limit


def _run(tree: Path, tests: Sequence[str], limit: float, warm: bool) -> None:
    """Be the process that runs tests; never returns."""
    os.setsid()
    os.chdir(tree)
    silent = os.open(tree.parent / "output", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.dup2(silent, 1)
    os.dup2(silent, 2)
    sys.dont_write_bytecode = not warm
    os.environ["PYTHONPATH"] = str(tree)
    sys.path = [str(tree), *(path for path in sys.path if path != str(ROOT))]
    resource.setrlimit(resource.RLIMIT_CPU, (int(limit) + 1, int(limit) + 2))
    code = 3
    try:
        options = "addopts=--import-mode=importlib"
        plain = [
            "-o",
            options,
            "-p",
            "no:xdist",
            "-p",
            "no:cacheprovider",
            "-x",
            "-q",
            "-k",
            f"not {TIMED}",
        ]
        code = sys.modules["pytest"].main([*plain, "--rootdir", str(tree), *tests])
    finally:
        os._exit(int(code))


_TREES: list[Path] = []


def _prepared(folders: "multiprocessing.Queue[Path]") -> None:
    """Prepare a process that tests mutants: a copy of the tree, and all that is imported once."""
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ[name] = "1"
    for name in PRELOADED:
        importlib.import_module(name)
    _TREES.append(copied(folders.get()))


def _baseline(tests: tuple[str, ...]) -> tuple[tuple[str, ...], str, float]:
    """Run the tests of a room without a mutant."""
    return tests, *tested(_TREES[0], tests, SECONDS * PATIENCE, warm=True)


def _mutated(task: tuple[Mutant, float]) -> Result:
    """Test one mutant within a limit."""
    mutant, limit = task
    path = _TREES[0] / mutant.path
    source = path.read_bytes()
    path.write_bytes(mutant.applied(source))
    try:
        return Result(mutant, tested(_TREES[0], tests_of(mutant.path.as_posix()), limit)[0])
    finally:
        path.write_bytes(source)


def results(chosen: Sequence[Mutant], jobs: int, work: Path) -> Iterator[Result]:
    """Test mutants by several processes; raises SystemExit if tests fail without any."""
    context = multiprocessing.get_context("fork")
    folders: multiprocessing.Queue[Path] = context.Queue()
    for n in range(jobs):
        (work / str(n)).mkdir()
        folders.put(work / str(n))
    rooms = {one: tests_of(one.path.as_posix()) for one in chosen}
    limits: dict[tuple[str, ...], float] = {}
    with context.Pool(jobs, _prepared, (folders,)) as pool:
        for tests, outcome, seconds in pool.imap_unordered(_baseline, set(rooms.values())):
            print(f"{seconds:5.1f} s  {' '.join(tests)}", flush=True)
            if outcome != SURVIVED:
                print("".join((work / str(n) / "output").read_text()[-2000:] for n in range(jobs)))
                raise SystemExit(2)
            limits[tests] = max(SECONDS, LONGER * seconds)
        yield from pool.imap_unordered(_mutated, [(one, limits[rooms[one]]) for one in chosen])


def main() -> int:
    """Run what the command line says; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="*", default=PATHS)
    parser.add_argument("--count", type=int, default=SAMPLE)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--least", type=float, default=LEAST, help="per cent to be caught")
    options = parser.parse_args()
    os.chdir(ROOT)
    chosen = sampled(options.paths, options.count, options.seed)
    counts: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as name:
        for result in results(chosen, options.jobs, Path(name)):
            counts[result.outcome] += 1
            mutant = result.mutant
            if result.outcome == SURVIVED:
                print(f"\n{mutant.path}:{mutant.line}")
                print(mutant.diff((ROOT / mutant.path).read_bytes()), flush=True)
    share = 100 * (counts[CAUGHT] + counts[TIMED_OUT]) / max(1, counts.total())
    print(f"\n{share:.1f} % of {counts.total()} caught: {dict(counts)}")
    return 0 if share >= options.least else 1


if __name__ == "__main__":
    sys.exit(main())
