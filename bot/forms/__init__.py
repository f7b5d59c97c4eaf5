"""The official documents: values in, bytes out. Knows layouts and official wording; knows no storage, chat or clock."""
