"""What stands beside, above and under the article: the list, lines of words, the details."""
