Feature: A slip

  Scenario: Nothing of the kind is advised, and the platform is misspelt
    Given I am Maya
    And Ann asked me on Mastodon on Monday 2 March 2026 at 09:00: "Which oven do you bake in?"
    When it is Monday 2 March 2026, 09:10
    Then I should not be advised to answer Ann on Mastodn
