"""The HTTP service around the extraction."""
