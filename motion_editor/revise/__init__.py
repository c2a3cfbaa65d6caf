"""What becomes of amendments when the text moves on."""
