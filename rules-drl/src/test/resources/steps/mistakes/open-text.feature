Feature: x
  Scenario: a
    Given Ann wrote to me on X now:
      """
      bla
