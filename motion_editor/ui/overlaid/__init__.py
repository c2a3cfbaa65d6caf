"""The view of all amendments over one text."""
