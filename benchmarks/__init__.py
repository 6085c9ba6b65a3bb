"""What the service costs, as ratios that hold on any machine."""
