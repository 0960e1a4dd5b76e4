"""Pure text: partial dates and terms, scripts, names and their spellings, languages."""
