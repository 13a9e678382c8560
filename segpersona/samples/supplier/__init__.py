"""A made-up supplier of workshop parts: garages, builders, schools and plants that order from it."""
