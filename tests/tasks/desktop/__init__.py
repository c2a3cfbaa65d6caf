"""Making the program known to a desktop."""
