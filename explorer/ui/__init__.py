"""The reader: a Textual app that shows an article and what was found in it."""
