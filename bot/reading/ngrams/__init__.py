"""What the character n-grams of a message speak for, where its words leave it open: a second look, learnt from every labelled message."""
