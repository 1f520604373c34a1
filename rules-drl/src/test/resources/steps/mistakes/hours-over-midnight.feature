Feature: x
  Scenario: a
    Given I am awake every day from 22:00 to 07:00
    When I ask for advice
    Then there should be nothing to do
