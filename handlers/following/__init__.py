"""What is said right behind a report and goes on with it: more of it, the same, what is left, another district."""
