Feature: x
  Scenario: a
    Given I know Ann
    When I ask for advice
    Then I should be advised to answer Anm
