"""What the reader's keys do: plain classes that change the state and tell the view, without Textual."""
