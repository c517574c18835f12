"""What the words around a figure add to it: bound, noun counted, currency, resolved date."""
