Feature: x
  Scenario: a
    Given Ann asked me on X 3 hours ago: "Which oven?"
    And Ben asked me on X 4 hours ago: "Which oven?"
    When I ask for advice
    Then the advice to answer Ann should come before the advice to answer Ben
