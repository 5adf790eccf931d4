"""What every package may use: settings, database, jobs, events, errors, money, clock, languages."""
