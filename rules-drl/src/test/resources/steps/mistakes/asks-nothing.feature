Feature: x
  Scenario: a
    Given Ann asked me on X now: "Nice weather."
