"""Attempts to break the service. Each command says what it saw, and ends with 1 where the service broke."""
