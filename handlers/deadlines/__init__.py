"""What is due by when: set, moved, lifted, for some of the districts only."""
