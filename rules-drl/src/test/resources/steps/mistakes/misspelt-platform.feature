Feature: x
  Scenario: a
    Given Ann is to be left alone on Mastdon, noted now
