Feature: x
  Scenario: a
    given I am Maya
    Then there should be nothing to do
