"""Dialogs over the article: all keys, and picking one of many."""
