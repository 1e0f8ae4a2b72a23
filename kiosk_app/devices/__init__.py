"""What reads codes and cards at the stand."""
