Feature: x
  Scenari: a
    Given I am Maya
