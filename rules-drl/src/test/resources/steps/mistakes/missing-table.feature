Feature: x
  Scenario: a
    Given these people:
    When I ask for advice
