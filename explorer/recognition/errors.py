"""What can go wrong with a pipeline."""


class PipelineError(Exception):
    """A pipeline that can't be used, in one line that says what to do."""
