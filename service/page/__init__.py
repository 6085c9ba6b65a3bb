"""The page that shows what the service reads out of a text: its template, its files, its examples."""
