"""Working with partners: sealing, bundles and the union of ledgers."""
