"""The editor: one text edit for the whole text, block number = index of the clause."""
