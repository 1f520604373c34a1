Feature: What we try before we do it

  Background:
    Given I am Maya

  Scenario: An answer would be due within the hour, and is not yet
    Given Ann asked me on Mastodon on Monday 2 March 2026 at 12:00: "Which oven do you bake in?"
    When it is Monday 2 March 2026, 12:45
    Then I should be advised to answer Ann by 16:00, because of RESPOND-1
    And rules on trial would advise me to answer Ann by 13:00

  Scenario: On Sunday an answer would be held back, and is advised
    Given Ann wrote to me on LinkedIn on Sunday 1 March 2026 at 09:00: "Are you at the fair?"
    When it is Sunday 1 March 2026, 20:00
    Then I should be advised to answer Ann
    And rules on trial would hold back the advice to answer Ann

  Scenario: On Monday nothing would be held back
    Given Ann wrote to me on LinkedIn on Sunday 1 March 2026 at 09:00: "Are you at the fair?"
    When it is Monday 2 March 2026, 09:00
    Then I should be advised to answer Ann
    And rules on trial would say nothing
