"""What calls for a person: arrivals, calls for help, stands, news; and where their notices stand."""
