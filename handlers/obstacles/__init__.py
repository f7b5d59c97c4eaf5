"""Obstacles: told, asked about, gone."""
