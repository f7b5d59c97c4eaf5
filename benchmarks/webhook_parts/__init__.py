"""What `benchmarks/webhook.py` starts: the servers that are compared, and the load with its own LINE."""
