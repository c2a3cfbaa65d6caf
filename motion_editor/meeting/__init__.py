"""What happened at the meeting."""
