Feature: x
  Scenario: a
    When I ask for advice
    Then there should be nothing to do.
