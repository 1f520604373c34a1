Feature: x
  Scenario: a
    When I ask for advice
    Then the advice to jump should be held back
