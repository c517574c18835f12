"""The pane in which the article is read: its layout, its highlights and how they look."""
