"""Addresses: which may be opened, how they are fetched, and the copies that are kept of them."""
