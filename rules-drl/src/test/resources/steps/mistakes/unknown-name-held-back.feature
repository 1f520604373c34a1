Feature: x
  Scenario: a misspelt name of what should be held back
    Given I posted on X 40 days ago: "How to keep a sourdough: a guide"
    And that is called "the guide"
    When I ask for advice
    Then the advice to repeat "the giude" should be held back
