"""What the service answers to. Each module is thin and named like what it does."""
