"""The HTTP service around the extraction."""

from service import kept_patterns

__version__ = "0.1.0"

kept_patterns.use()
