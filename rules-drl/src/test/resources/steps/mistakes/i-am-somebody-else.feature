Feature: A slip

  Scenario: Ann cannot be two people
    Given I know Ann
    And I am Ann
    When I ask for advice
    Then there should be nothing to do
