"""What is different: `diff`, as text, HTML or Markdown."""
