Feature: x
  Background:
    Given I am Maya
