"""The Django shell: pages, storage, actions and the command line."""
