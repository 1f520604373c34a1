Feature: x
  Scenario: a
    Given Ann asked me on X 3 hours ago: "Which oven?"
    And Ann is to be left alone by phone, noted yesterday
    When I ask for advice
    Then the advice to answer Ann should be held back by LEAVE-1
