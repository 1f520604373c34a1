Feature: x
  Scenario: a
    Given Ann is read as complaint
    And that is evergreen
    When I ask for advice
