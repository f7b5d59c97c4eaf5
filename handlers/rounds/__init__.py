"""A round of the official form: drafted from the ledger, edited in chat, signed off, reopened by name."""
