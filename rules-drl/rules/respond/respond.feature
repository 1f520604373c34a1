Feature: Respond when spoken to

  Whoever talks to me is owed an answer, sooner or later, as the platform's norms say.

  Background:
    Given I am Maya
    And I live in Europe/Berlin
    And I am awake every day from 07:00 to 22:00
    And Ann is a friend of mine

  Scenario: A question should be answered within four hours
    Given Ann asked me on Mastodon on Monday 2 March 2026 at 09:00: "Which oven do you bake in?"
    When it is Monday 2 March 2026, 09:45
    Then I should be advised, in this order:
      | answer Ann on Mastodon by 13:00, soon, because of RESPOND-1 |
    And it should be done by a public reply
    And the reason should say "Ann asked you: Which oven do you bake in?"

  Scenario Outline: A question at <time>
    Given Ann asked me on Mastodon on Monday 2 March 2026 at 09:00: "Which oven do you bake in?"
    When it is <time>
    Then <advice>

    Examples:
      | time                  | advice                                                                        |
      | 2 March 2026, 09:29   | there should be nothing to do because "nobody waits for an answer that is due" |
      | 2 March 2026, 09:30   | I should be advised to answer Ann, soon                                       |
      | 2 March 2026, 13:00   | I should be advised to answer Ann, due                                        |
      | 9 March 2026, 08:59   | I should be advised to answer Ann, overdue                                    |
      | 9 March 2026, 09:00   | there should be nothing to do                                                 |
