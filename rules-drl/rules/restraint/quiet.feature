Feature: Keep the hours of rest

  Answers come at the hours of whoever asks; what nobody waits for can wait for the morning.

  Background:
    Given I am Maya
    And I live in Europe/Berlin
    And I am awake every day from 08:00 to 22:00

  Scenario: What nobody waits for can wait for the morning
    Given I posted on Mastodon 60 days ago: "How to keep a sourdough: a guide"
    When it is Monday 2 March 2026, 21:59
    Then I should be advised to repeat that on Mastodon
    When it is Monday 2 March 2026, 22:00
    Then the advice to repeat that on Mastodon should be held back by QUIET-1 until tomorrow at 08:00
    And the reason should say "You rest until 3 March 2026, 08:00; nobody waits for this."
    When it is Tuesday 3 March 2026, 07:59
    Then there should be nothing to do
    When it is Tuesday 3 March 2026, 08:00
    Then I should be advised to repeat that on Mastodon

  Scenario: What is scheduled goes out by itself
    Given I plan to post on Mastodon on Monday 2 March 2026 at 23:00: "Rye takes its time."
    When it is Monday 2 March 2026, 12:00
    Then what I plan should be fine
    When it is Monday 2 March 2026, 23:30
    Then what I plan should be fine

  Scenario: Somebody who waits is answered at any hour
    Given Ann asked me on Mastodon on Monday 2 March 2026 at 15:00: "Which oven do you bake in?"
    When it is Monday 2 March 2026, 23:00
    Then I should be advised to answer Ann

  Scenario: Nobody is called in the middle of their night
    Given Ann can be reached by phone
    And Ben can be reached by phone
    And Ann lives in America/New_York
    And Cleo lives in Asia/Tokyo
    And this was said:
      | who | to  | on       | when                | how     | text                  | words |
      | Ann | me  | LinkedIn | 2 March 2026, 05:00 | private | Here is what I think. | 400   |
      | I   | Ann | LinkedIn | 2 March 2026, 09:00 | private | I see it so.          | 400   |
      | Ben | me  | LinkedIn | 2 March 2026, 05:00 | private | Here is what I think. | 400   |
      | I   | Ben | LinkedIn | 2 March 2026, 09:00 | private | I see it so.          | 400   |
    When it is Monday 2 March 2026, 13:59
    Then the advice to move offline with Ann should be held back by QUIET-2 until 14:00
    And the reason should say "Where Ann lives it is no hour to be disturbed until 2 March 2026, 14:00."
    And I should be advised to move offline with Ben
    When it is Monday 2 March 2026, 14:00
    Then I should be advised to move offline with Ann

  Scenario: Nor later than in their evening
    Given Ann can be reached by phone
    And Ann lives in Asia/Tokyo
    And this was said:
      | who | to  | on       | when                | how     | text                  | words |
      | Ann | me  | LinkedIn | 2 March 2026, 05:00 | private | Here is what I think. | 400   |
      | I   | Ann | LinkedIn | 2 March 2026, 09:00 | private | I see it so.          | 400   |
    When it is Monday 2 March 2026, 13:59
    Then I should be advised to move offline with Ann
    When it is Monday 2 March 2026, 14:00
    Then the advice to move offline with Ann should be held back by QUIET-2

  Scenario: Whoever waits in another zone is answered in their night
    Given Ann lives in Asia/Tokyo
    And Ann asked me on Mastodon on Monday 2 March 2026 at 12:00: "Which oven do you bake in?"
    When it is Monday 2 March 2026, 17:00
    Then I should be advised to answer Ann
