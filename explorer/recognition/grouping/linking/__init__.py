"""Which names of an article are one thing's, by the names and what stands beside their mentions."""
