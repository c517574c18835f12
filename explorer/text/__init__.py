"""What can be said of a text without language models."""
