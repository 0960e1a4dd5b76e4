"""Bytes in: taken, hashed and dated, with a text that knows where in the bytes it came from."""
