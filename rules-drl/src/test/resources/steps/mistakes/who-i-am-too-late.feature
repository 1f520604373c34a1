Feature: A slip

  Scenario: Somebody else has posted this
    Given I posted on X 40 days ago: "How to keep a sourdough: a guide"
    And I am Maya
    When I ask for advice
    Then there should be nothing to do
