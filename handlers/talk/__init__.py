"""Talk, wishes and the rest: each with a specific answer that is neither a report nor a figure."""
