"""The only code that writes: one verb, one file, one transaction.

Pages and commands call these. Each checks, appends its entries to the ledger and brings the tables
after them, all in one durable transaction: when an action has returned, it will not be lost.
"""
