"""Between text and model: strict YAML and JSON with places, typed readers, quotes, lint."""
