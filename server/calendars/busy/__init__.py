"""When people are busy elsewhere: kept from what their calendars say, and read by whoever books."""
