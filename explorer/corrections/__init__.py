"""The reader's decisions as values: make, apply to an analysis, undo, exchange, carry over."""
