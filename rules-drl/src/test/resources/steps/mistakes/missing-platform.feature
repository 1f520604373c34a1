Feature: x
  Scenario: a
    Given Ann asked me 3 hours ago: "Which oven?"
