Feature: x
  Scenario: another rule
    Given Ann asked me on X 3 hours ago: "Which oven?"
    And Ann is to be left alone everywhere, noted yesterday
    When I ask for advice
    Then the advice to answer Ann should be held back by LEAVE-2
