"""The log of each site: appended in the transaction, sent out as it grows."""
