"""What a person sets by a message: a reminder, a deadline, a registration."""
