"""Several amendments over one text, in the window."""
