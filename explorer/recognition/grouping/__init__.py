"""Mentions of one article become entities: one thing, all its names."""

from explorer.recognition.grouping.groups import group

__all__ = ["group"]
