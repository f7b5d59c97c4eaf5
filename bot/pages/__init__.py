"""What a browser sees. Edges: they ask the store and draw; no arithmetic on facts, no Thai outside the .toml beside each module."""
