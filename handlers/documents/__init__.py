"""Files that come in, documents that go out, and the printed form as a project."""
