Feature: x
  Scenario: a
    Given this was said:
      | who | to |
      | Ann |
