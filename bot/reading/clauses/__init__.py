"""Which words speak of one thing, of which districts, and what one clause lends another."""
