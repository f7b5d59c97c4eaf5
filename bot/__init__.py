"""The bot: pure language and rules (rings 0), and the edges that meet LINE, the browser and the clock (ring 3)."""
