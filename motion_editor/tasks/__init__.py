"""What a person does; the command line and the window use these alike."""
