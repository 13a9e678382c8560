"""Damaged files with the right answer beside each: what tools and people do to a table, one kind a row.

Everything is invented by a generator from a seed, so that a reader meets files that nobody has tuned it for.
"""
