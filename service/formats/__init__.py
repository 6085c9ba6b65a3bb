"""An answer in the other forms that a client may ask for, each derived from the schemas."""
