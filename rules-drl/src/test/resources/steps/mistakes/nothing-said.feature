Feature: x
  Scenario: a
    Given that is evergreen
    When I ask for advice
