"""Every window of the tray in one go, on a stage without a server: for pictures, for previews, for tests."""
