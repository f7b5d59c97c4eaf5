"""What is said about the meeting told last: its details, its new day, which of several is meant."""
