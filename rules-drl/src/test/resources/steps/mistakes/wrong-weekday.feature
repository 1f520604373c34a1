Feature: x
  Scenario: a
    When it is Tuesday 2 March 2026, 09:00
    Then there should be nothing to do
