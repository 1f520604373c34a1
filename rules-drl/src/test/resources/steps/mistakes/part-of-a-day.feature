Feature: A slip

  Scenario: Half an hour ago is no day
    Given I am Maya
    And Ann wrote to me on Mastodon 30 minutes ago at 09:00: "Hello"
    When I ask for advice
    Then I should be advised to answer Ann
