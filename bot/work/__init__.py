"""Work: the inbox, lanes, the outbox, timers and fetching. One engine a process; decisions are in `handlers`, sending is in `bot.line`."""
