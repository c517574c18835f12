"""Names of people, organisations and places: what the network marks, made right over an article."""

from explorer.recognition.names.consistency import settle
from explorer.recognition.names.spans import trim

__all__ = ["settle", "trim"]
