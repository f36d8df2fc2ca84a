"""Who is bound, and from when: parties, approval, signature, who acts for whom."""
