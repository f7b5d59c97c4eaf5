"""Answers to what the bot asked, without what they say besides."""
