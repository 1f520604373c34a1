Feature: x
  Scenario: a
    Given Ann asked me on X now: "Which oven?"
    When I ask for advice
