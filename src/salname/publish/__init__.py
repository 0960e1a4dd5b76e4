"""The only door out: the release gate, and the chronicle made of what passed it."""
