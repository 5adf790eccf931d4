"""The offline model: understands, acts and answers without any server."""
