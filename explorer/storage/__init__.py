"""What the explorer remembers: the reader's corrections, places in articles, analyses made."""
