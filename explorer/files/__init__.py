"""Names of files as text, output written whole or not at all, standard streams, stamps of files."""
