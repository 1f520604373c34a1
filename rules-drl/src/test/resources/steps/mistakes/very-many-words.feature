Feature: A slip

  Scenario: Nobody writes so much
    Given I am Maya
    And Ann wrote to me on Mastodon 2 hours ago: "Hello"
    And that is 999999999 words long
    When I ask for advice
    Then I should be advised to answer Ann
