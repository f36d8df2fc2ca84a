"""What is paid for a year: amount, index, division, instalments, and what has been paid."""
