"""One module a noun; a view is permission, form, action or query, response."""
