"""What a clerk may want to look at before a motion goes on the agenda; nothing is ever blocked."""
