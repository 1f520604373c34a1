Feature: x
  Scenario: a message is not evergreen
    Given I wrote to Ann on X now: "How is your oven?"
    And that is evergreen
    When I ask for advice
    Then there should be nothing to do
