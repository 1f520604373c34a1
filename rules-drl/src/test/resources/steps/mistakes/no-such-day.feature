Feature: x
  Scenario: a
    Given Ann asked me on Mastodon on 31 February 2026: "Which oven?"
