# language: xx
Feature: x
  Scenario: a
