"""Reminders of one's own and of what is owed, pauses and leave."""
