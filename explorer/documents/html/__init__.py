"""Web pages: their blocks, which of them are the article, and what the page says of itself."""
