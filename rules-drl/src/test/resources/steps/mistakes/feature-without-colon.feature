Feature x
  Scenario: a
