Feature: x
  Scenario: a
    Given these people:
      | name | priority |
      | Ann | 9 |
    When I ask for advice
    Then there should be nothing to do
