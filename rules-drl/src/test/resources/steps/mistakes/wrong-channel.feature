Feature: Mistakes
  Scenario: In private and not before others
    Given Ann said to me on X 2 hours ago: "My account number is 4711."
    When I ask for advice
    Then I should be advised to answer Ann by a public reply
