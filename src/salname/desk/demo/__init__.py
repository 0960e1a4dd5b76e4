"""The main job from end to end on sample texts, as a person would do it."""
