"""What everybody may know of a centre: hours, services with documents, referrals; from what its stands show."""
