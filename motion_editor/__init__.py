"""Motion Editor: a desktop editor for council motions and their amendments."""

__version__ = "0.1.0"
