"""Headlines: what one or two sentences say of an answer."""
