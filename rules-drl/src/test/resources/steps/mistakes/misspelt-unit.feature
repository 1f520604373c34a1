Feature: x
  Scenario: a
    Given Ann asked me on X 3 huors ago: "Which oven?"
