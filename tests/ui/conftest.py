"""What the tests of the screen share."""

import pytest

from explorer.documents import Source
from tests.helpers.ferry import TEXT


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "ferry.txt"
    path.write_text(TEXT, encoding="utf-8")
    return Source(str(path), path)
