"""What a council asks."""
