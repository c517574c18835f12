"""Names of people, organisations and places: what the network marks, made right over an article."""

from explorer.recognition.ner.boundaries import trim
from explorer.recognition.ner.consistency import settle

__all__ = ["settle", "trim"]
