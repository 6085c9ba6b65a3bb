"""The HTTP service around the extraction."""

__version__ = "0.1.0"
