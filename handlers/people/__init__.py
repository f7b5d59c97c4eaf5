"""Who somebody is: registration, one's own data, and what was passed on for another."""
