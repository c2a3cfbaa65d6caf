"""Reading an amendment in the window."""
