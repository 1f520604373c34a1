Feature: x
  Scenario: a
    I am Maya
