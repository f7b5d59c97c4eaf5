"""Headquarters' own reminders to others: previewed, changed, sent, answered."""
