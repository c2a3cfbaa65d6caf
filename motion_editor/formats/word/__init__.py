"""Word files, read and written with real tracked changes."""
