"""An agenda in a window of its own."""
