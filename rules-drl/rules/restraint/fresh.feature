Feature: Leave time for an answer

  What was said a moment ago is not forgotten, and need not be answered in the same minute. It shows among what is held back.

  Background:
    Given I am Maya

  Scenario Outline: <What> of 09:00 is fresh until <remind>
    Given this was said:
      | who | to | on       | when                | how   | text   |
      | Ann | me | Mastodon | 2 March 2026, 09:00 | <how> | <text> |
    When it is 2 March 2026, 09:00
    Then the advice to answer Ann should be held back by FRESH-1 until <remind>
    When it is <last>
    Then the advice to answer Ann should be held back by FRESH-1
    And the reason should say "Ann spoke only on 2 March 2026, 09:00; that is fresh."
    When it is <remind>
    Then I should be advised to answer Ann
    And nothing should be held back

    Examples:
      | What              | how     | text                                               | last                | remind              |
      | A question        | public  | Which oven do you bake in?                         | 2 March 2026, 09:29 | 2 March 2026, 09:30 |
      | A private message | private | I saw your bread at the market.                    | 2 March 2026, 09:29 | 2 March 2026, 09:30 |
      | A remark          | public  | I saw your bread at the market.                    | 2 March 2026, 09:59 | 2 March 2026, 10:00 |
      | An introduction   | public  | Hello Maya, let me introduce myself: I am Ann.     | 2 March 2026, 20:59 | 2 March 2026, 21:00 |

  Scenario Outline: What would be over before it is told is told at once: <text>
    Given I live in Europe/Berlin
    And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 21:45: "<text>"
    When it is 2 March 2026, 21:50
    Then I <should> be advised to answer Ann

    Examples:
      | text                     | should     |
      | Is the quiz on tonight?  | should     |
      | Is the quiz on Saturday? | should not |

  Scenario Outline: What is asked for within the hour is told at once: <text>
    Given I live in Europe/Berlin
    And I wrote to Ann on WhatsApp on Friday 27 February 2026 at 18:00: "Sleep well!"
    And Ann wrote to me on WhatsApp on Monday 2 March 2026 at 15:00: "<text>"
    When it is 2 March 2026, 15:02
    Then I <should> be advised to answer Ann

    Examples:
      | text                                                            | should     |
      | Could you pick Tom up from the club? My call is running over.   | should     |
      | Kita hat angerufen, Mia ist krank. Kannst du sie sofort holen?  | should     |
      | Is dad getting me?                                              | should     |
      | I'm panicking, please call me                                   | should     |
      | Could you pick up some flour on Saturday?                       | should not |
      | Could you bring the big bowl tomorrow?                          | should not |

  Scenario: Whoever has never heard of me is in no hurry
    Given I live in Europe/Berlin
    And Ann wrote to me on WhatsApp on Monday 2 March 2026 at 15:00: "Could you pick Tom up from the club? My call is running over."
    When it is 2 March 2026, 15:02
    Then the advice to answer Ann should be held back by FRESH-1

  Scenario: A kind word is fresh for half a day
    Given Ann said to me on Mastodon on Monday 2 March 2026 at 09:00: "What a beautiful loaf, well done!"
    When it is 2 March 2026, 20:59
    Then the advice to acknowledge Ann should be held back by FRESH-1
    When it is 2 March 2026, 21:00
    Then I should be advised to acknowledge Ann

  Scenario: A complaint is told at once
    Given Ann said to me on Mastodon on Monday 2 March 2026 at 09:00: "Your bread was mouldy, this is unacceptable."
    When it is 2 March 2026, 09:00
    Then I should be advised to answer Ann
    And nothing should be held back

  Scenario: A private matter in public should leave it at once
    Given Ann asked me on Mastodon on Monday 2 March 2026 at 09:00: "My account is locked, my number is 4711. Can you help?"
    And that is read as question and private matter
    When it is 2 March 2026, 09:10
    Then I should be advised to answer Ann, because of OFFLINE-4
    And nothing should be held back

  Scenario: What I plan to answer at once is fine
    Given Ann asked me on Mastodon 10 minutes ago: "Which oven do you bake in?"
    And I plan to answer Ann in 1 minute: "The one with the stone."
    When I ask for advice
    Then what I plan should be fine

  Scenario: What is fresh does not hide what is due
    Given Ann asked me on Mastodon 5 hours ago: "Which oven do you bake in?"
    And that belongs to the conversation "ovens"
    And Ann asked me on Mastodon 10 minutes ago: "And which flour?"
    And that belongs to the conversation "ovens"
    When I ask for advice
    Then I should be advised to answer Ann, due
    And nothing should be held back
