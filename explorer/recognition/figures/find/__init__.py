"""Where a figure may begin in a line, and which parsers are asked there."""
