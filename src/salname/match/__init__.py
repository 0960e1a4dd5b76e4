"""Who is who: candidates, scores with reasons, clusters computed from judgements."""
