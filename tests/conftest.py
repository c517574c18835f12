"""What every test has in common: nothing of the person who runs them is read or changed."""

import os

import pytest


@pytest.fixture(scope="session", autouse=True)
def _own_data(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep the reader's data in a temporary folder, also in the processes that tests start."""
    os.environ["EXPLORER_DATA"] = str(tmp_path_factory.mktemp("data"))
