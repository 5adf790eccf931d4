"""The order management system: orders of every sales channel, stock, parcels, returns, refunds."""
