"""A Django database backend: SQLite encrypted by SQLCipher, opened by a key handed in."""
