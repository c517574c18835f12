"""What is open, selected, shown and hidden, and what the list has of it: state without a screen."""
