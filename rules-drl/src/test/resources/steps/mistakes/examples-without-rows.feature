Feature: x
  Scenario Outline: a
    Then <x>
    Examples:
      | x |
