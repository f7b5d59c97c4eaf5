"""Putting right: what a correction points at, which value it gives, and what is asked where that is not plain."""
