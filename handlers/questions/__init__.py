"""Questions that are no topic of their own: in short, of one's own district, of all, compared, of a period."""
