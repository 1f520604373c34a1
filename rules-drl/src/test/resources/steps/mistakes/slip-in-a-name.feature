Feature: A slip

  Scenario: Anna and Ana
    Given I am Maya
    And I know Anna
    And Ana has priority 1
    When I ask for advice
    Then there should be nothing to do
