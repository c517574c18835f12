"""Facts about words and the world, as data files that name their source."""
