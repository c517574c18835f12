"""Only run when this folder is named: ``python -m pytest tests/documents/real -n 2``."""

from pathlib import Path

HERE = Path(__file__).parent


def pytest_ignore_collect(collection_path, config):
    """Leave these tests out of a run of all."""
    named = [Path(arg.partition("::")[0]).resolve() for arg in config.invocation_params.args]
    return None if any(one == HERE or HERE in one.parents for one in named) else True
