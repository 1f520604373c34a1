Feature: A slip

  Scenario: Every reason has nothing in it
    Given I am Maya
    And Ann asked me on Mastodon on Monday 2 March 2026 at 09:00: "Which oven do you bake in?"
    When it is Monday 2 March 2026, 09:45
    Then I should be advised to answer Ann
    And the reason should say ""
