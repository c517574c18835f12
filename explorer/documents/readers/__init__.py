"""The readers that come with the program, one module a format; see explorer.documents.protocol."""
