"""The same happening in many documents is one cluster. Works on answers of the wire; knows no HTTP."""
