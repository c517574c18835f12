"""Recognition in processes of its own: the worker, its client, several at once."""
