"""Migrations: one file a revision in versions/, run by `models.db.upgrade` on start."""
