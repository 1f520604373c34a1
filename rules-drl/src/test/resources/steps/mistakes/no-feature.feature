Scenario: no feature
  Given I am Maya
