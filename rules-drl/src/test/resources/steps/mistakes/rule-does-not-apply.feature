Feature: x
  Scenario: a
    Given Ann asked me on X 3 hours ago: "Which oven?"
    And I answered Ann 1 hour later: "The one with the stone."
    When I ask for advice
    Then rule WAITING-1 should apply to Ann
