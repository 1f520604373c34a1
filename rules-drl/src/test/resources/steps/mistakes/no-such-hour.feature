Feature: A slip

  Scenario: The clocks are put forward
    Given I am Maya
    And I live in Europe/Berlin
    And Ann wrote to me on Mastodon on 29 March 2026 at 02:30: "Are you awake?"
    When it is 29 March 2026, 12:00
    Then I should be advised to answer Ann
