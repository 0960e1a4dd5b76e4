"""Speed, memory and accuracy. Figures are ratios to a peer or a limit measured in the same run."""
