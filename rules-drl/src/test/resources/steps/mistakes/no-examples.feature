Feature: x
  Scenario Outline: a
    Given I am Maya
    When I ask for advice
    Then <x>
