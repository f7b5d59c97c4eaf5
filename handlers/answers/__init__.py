"""The questions of the bot, one at a time, and what counts as an answer to one."""
