"""Which wordings govern a question, and the answer where there are several."""
