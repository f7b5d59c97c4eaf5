"""Several districts in one message: lists, groups, all but one, a number said once for two."""
