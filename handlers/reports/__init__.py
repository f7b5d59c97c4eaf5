"""A report, and what becomes of it: settled fact by fact, read back, kept waiting as drafts where it is doubted."""
