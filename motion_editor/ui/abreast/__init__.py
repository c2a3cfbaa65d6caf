"""The original and the text if carried, side by side."""
