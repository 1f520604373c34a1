Feature: x
  Scenario: a
    Then I should be advised to answer Ann
