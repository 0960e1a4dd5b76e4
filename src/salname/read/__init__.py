"""Text into proposed claims, each with its exact span and its rule in words."""
