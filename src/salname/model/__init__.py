"""The nouns: sources, records, propositions, claims, decisions, judgements; their vocabulary."""
