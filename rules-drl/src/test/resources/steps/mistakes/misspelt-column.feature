Feature: x
  Scenario: a
    Given these people:
      | nam | priority |
      | Ann | 1 |
