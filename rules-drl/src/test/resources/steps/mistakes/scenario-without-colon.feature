Feature: x
  Scenario no colon
    Given I am Maya
