"""What is stored: tables, migrations and every query. Returns values, never rows; commits nothing."""
