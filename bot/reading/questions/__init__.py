"""What a person asks for: a topic and what narrows it, a file, leave, help."""
