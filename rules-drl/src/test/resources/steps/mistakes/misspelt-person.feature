Feature: x
  Scenario: a
    Given I know Ann
    And Anm asked me on X now: "Which oven?"
