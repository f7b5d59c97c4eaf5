"""Taking back, as a whole or in part, returning a report, and bringing back what was taken back wrongly."""
