"""The main states look as they did; after a change that was meant, run tests/pictures/make.py."""

from pathlib import Path

import pytest

from tests.pictures.screens import WIDTHS, screens


@pytest.mark.parametrize("width", WIDTHS)
async def test_the_screens_are_as_they_were(width):
    kept = Path(__file__).with_name(f"screens-{width}.txt")
    assert await screens(width) == kept.read_text(encoding="utf-8"), "run tests/pictures/make.py"
