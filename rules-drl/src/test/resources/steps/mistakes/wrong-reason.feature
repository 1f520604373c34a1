Feature: x
  Scenario: a
    Given Ann asked me on X 3 hours ago: "Which oven?"
    When I ask for advice
    Then I should be advised to answer Ann
    And the reason should say "complained"
