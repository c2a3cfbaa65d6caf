"""The tests of Motion Editor: they mirror the package, room by room."""
