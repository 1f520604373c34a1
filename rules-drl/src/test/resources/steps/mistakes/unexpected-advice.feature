Feature: x
  Scenario: a
    Given Ann asked me on X 3 hours ago: "Which oven?"
    When I ask for advice
    Then there should be nothing to do
