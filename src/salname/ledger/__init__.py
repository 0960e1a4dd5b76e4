"""The ledger: canonical bytes, signed chains, keys, encrypted evidence, verification."""
