"""Tests of Thai as a language: tables a finder, properties, hostile inputs."""
