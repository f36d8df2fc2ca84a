"""A question asked under one wording, and answers of several laid side by side."""
