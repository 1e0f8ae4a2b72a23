"""The database: schema, migrations, connections, the embedded server."""
