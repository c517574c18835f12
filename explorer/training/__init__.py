"""From annotated corpora to the bundled pipeline: ``python -m explorer.training``."""
