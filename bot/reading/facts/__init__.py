"""The facts that clauses state: what is stated and not wished, supposed or hearsay, what each kind cannot do without."""
