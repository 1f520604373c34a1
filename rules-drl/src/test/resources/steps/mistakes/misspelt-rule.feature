Feature: x
  Scenario: a
    Given I know Ann
    When I ask for advice
    Then rule RESPND-1 should apply
