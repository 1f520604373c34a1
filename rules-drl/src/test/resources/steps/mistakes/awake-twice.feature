Feature: x
  Scenario: a
    Given I am awake every day from 08:00 to 22:00
    And I am awake on Monday from 09:00 to 10:00
    When it is Monday 2 March 2026 at 12:00
    Then there should be nothing to do
