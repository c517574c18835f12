"""Printed pages (PDF): their pieces of text, in reading order, joined to lines and paragraphs."""
