"""What stands at an offset: a parser for each type of figure, and for what is none."""
