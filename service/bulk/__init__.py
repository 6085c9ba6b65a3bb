"""An archive of texts into an archive of answers, on all cores, resumable. Knows no HTTP."""
