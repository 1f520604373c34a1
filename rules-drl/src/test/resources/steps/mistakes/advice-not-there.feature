Feature: x
  Scenario: a
    Given Ann asked me on X now: "Which oven?"
    When I ask for advice
    And I dismiss the advice to answer Ann
