Feature: x
  Scenario: a
    Given Ann asked me on X 3 hours ago: "Which oven?"
    And Ann is to be left alone everywhere, noted yesterday
    When I ask for advice
    Then I should be advised to answer Ann
