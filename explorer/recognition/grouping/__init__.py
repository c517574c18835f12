"""Mentions of one article become entities: one thing, all its names."""

from explorer.recognition.grouping.entities import group

__all__ = ["group"]
