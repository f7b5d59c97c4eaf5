"""What the words of a message are, each by those around it: tokens, phrases, slips, and the words and numbers of something else."""
