"""What the methods of a graph give back."""
