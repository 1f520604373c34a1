Feature: x
  Scenario: a
    Givn I am Maya
