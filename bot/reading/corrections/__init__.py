"""Putting right and taking back: the right values, without what was wrong."""
