Feature: x
  Scenario: a
    Given I am awake on Monday to Blursday to Friday from 08:00 to 22:00
    When it is Monday 2 March 2026 at 12:00
    Then there should be nothing to do
