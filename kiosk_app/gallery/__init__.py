"""Every page of the stand in one go, on a stage without server and printer: for pictures, for previews, for tests."""
