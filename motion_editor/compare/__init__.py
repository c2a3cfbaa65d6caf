"""How two texts differ."""
