Feature: x
  Scenario: a
    Given ann asked me on Mastodon 3 hours ago: "Which oven?"
