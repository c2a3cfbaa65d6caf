"""Our own files: schema, atomic writing, opening and saving."""
