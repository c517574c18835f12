"""Whether two names are one thing's, by their words alone: of persons, organisations, places."""
