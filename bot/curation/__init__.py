"""What helps an admin to look after the articles: rehearsed answers, gaps, drafts."""
