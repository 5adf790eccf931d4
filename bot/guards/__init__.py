"""The last look at a reply before it leaves: pure functions of the reply and what it rests on."""
