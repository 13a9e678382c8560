"""What a person can do, one function each: load, decide, save, in that order. No screen, no SQL."""
