"""What a clerk does with an agenda."""
