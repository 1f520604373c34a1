Feature: A slip

  Scenario: What was said last is no post of mine
    Given I am Maya
    And I posted on X 40 days ago: "How to keep a sourdough: a guide"
    And Ann answered that 2 hours later: "Nice!"
    When I ask for advice
    Then I should not be advised to repeat that
