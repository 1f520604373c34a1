Feature: x
  Scenario: a
    When I ask for advice
      | a |
    Then there should be nothing to do
