Feature: x
  Scenario: a misspelt name in a list
    Given I posted on X 40 days ago: "How to keep a sourdough: a guide"
    And that is called "the guide"
    When I ask for advice
    Then I should be advised, in this order:
      | reword "the giude" |
