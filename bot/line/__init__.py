"""LINE: the webhook, events to messages, replies to LINE's JSON, sending, content. The only room that imports LINE's SDK."""
