"""Tables made from the ledger's entries: one module per noun, `applying` for all of them.

A projector takes placed entries of one kind, in the order of the ledger, and nothing but them and
the rows made before. So a rebuilt table is the incremental one, byte for byte.
"""
