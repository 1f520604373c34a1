Feature: x
  Scenario: a
    Given Ann asked me on Mastodon 3 hours ago "Which oven?"
