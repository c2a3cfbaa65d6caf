"""What each paper says: neutral blocks, no bytes."""
