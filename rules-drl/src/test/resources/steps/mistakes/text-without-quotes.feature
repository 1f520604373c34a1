Feature: x
  Scenario: a group of any name
    Given Ann is in my group family
    When I ask for advice
    Then there should be nothing to do
