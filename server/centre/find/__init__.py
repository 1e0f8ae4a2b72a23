"""Finding services, information and referrals by plain words."""
