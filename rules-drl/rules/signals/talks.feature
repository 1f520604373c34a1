Feature: What counts as a talk

  What was said within a week counts, in a chat room what was said within half a day; but only while the two are talking:
  two days after the last word, in a chat room two hours after it, the talk is over. What a machine says in somebody's
  absence does not count. What follows from the length of a talk is in offline/offline.feature.

  Background:
    Given I am Maya
    And Ann can be reached by phone
    And Ben can be reached by phone
    And Cleo is @cleo on LinkedIn
    And Cleo is @cleo in the chat room

  Scenario Outline: A talk <where> goes on for <length> after the last word
    Given Ann said to me <where> on Monday 2 March 2026 at 12:00: "Hello"
    When it is <last minute>
    Then rule TALKS-1 should apply to Ann
    And rule TALKS-2 should apply to Ann
    When 1 minute goes by
    Then rule TALKS-1 should not apply
    And rule TALKS-2 should not apply

    Examples:
      | where            | length  | last minute         |
      | on Mastodon      | 2 days  | 4 March 2026, 11:59 |
      | in the chat room | 2 hours | 2 March 2026, 13:59 |

  Scenario: What is said to somebody else is no talk of mine
    Given Ann said to Ben on Mastodon 2 hours ago: "Hello"
    When I ask for advice
    Then there should be nothing to do
    And rule TALKS-1 should not apply
    And rule TALKS-2 should not apply

  Scenario: What a machine says in her absence is no word of hers
    Given Ann wrote to me on Mastodon 2 hours ago: "I am away until Friday."
    And that is read as out of office
    When I ask for advice
    Then rule TALKS-1 should not apply
    And rule TALKS-2 should not apply

  Scenario: A talk is one conversation with one person, and about what was said last
    Given this was said:
      | who | to          | on       | when             | how     | text         | words |
      | I   | Ann and Ben | Mastodon | 2026-03-02 08:01 | private | Another word |       |
      | Ann | me and Ben  | Mastodon | 2026-03-02 08:02 | private | A word       |       |
      | I   | Ann and Ben | Mastodon | 2026-03-02 08:03 | private | Another word |       |
      | Ann | me and Ben  | Mastodon | 2026-03-02 08:04 | private | A word       |       |
      | I   | Ann and Ben | Mastodon | 2026-03-02 08:05 | private | Another word |       |
      | Ann | me and Ben  | Mastodon | 2026-03-02 08:06 | private | A word       |       |
      | I   | Ann and Ben | Mastodon | 2026-03-02 08:07 | private | Another word |       |
      | Ann | me and Ben  | Mastodon | 2026-03-02 08:08 | private | A word       |       |
      | I   | Ann and Ben | Mastodon | 2026-03-02 08:09 | private | Another word |       |
      | Ann | me and Ben  | Mastodon | 2026-03-02 08:10 | private | A word       |       |
      | I   | Ann and Ben | Mastodon | 2026-03-02 08:11 | private | Another word |       |
      | Ben | me and Ann  | Mastodon | 2026-03-02 08:12 | private | One moment   | 10    |
      | Ann | me          | Bluesky  | 2026-03-02 08:12 | private | Bye!         |       |
      | Ben | me and Ann  | Mastodon | 2026-03-02 08:20 | private | Bye!         |       |
    When it is Monday 2 March 2026, 09:00
    Then there should be nothing to do
    Given Ann wrote to me and Ben on Mastodon on Monday 2 March 2026 at 08:12: "The last word"
    When I ask for advice
    Then I should be advised, in this order:
      | move offline with Ann, because of OFFLINE-1 |
    And the reason should say "you and Ann have written much in one talk (messages: 12)."
    And it should be about "The last word"

  Scenario: A week later it is another talk, whatever else was said in the week
    Given this was said:
      | who | to          | on       | when             | how     | text | words |
      | I   | Ann and Ben | Mastodon | 2026-03-02 12:01 | private | So   | 400   |
      | Ann | me and Ben  | Mastodon | 2026-03-02 12:02 | private | Well | 400   |
      | Ben | me and Ann  | Mastodon | 2026-03-02 12:50 | private | Bye! |       |
      | Ann | me          | Bluesky  | 2026-03-02 12:50 | private | Bye! |       |
    When it is Monday 2 March 2026, 13:00
    Then I should be advised to move offline with Ann, because of OFFLINE-5
    When I mark the advice to move offline with Ann as done
    And an hour goes by
    Then the advice to move offline with Ann should be held back by FEEDBACK-1
    Given this was said:
      | who | to          | on       | when             | how     | text | words |
      | I   | Ann and Ben | Mastodon | 2026-03-09 12:31 | private | So   | 400   |
      | Ann | me and Ben  | Mastodon | 2026-03-09 12:32 | private | Well | 400   |
    When it is Monday 9 March 2026, 12:45
    Then I should be advised to move offline with Ann, because of OFFLINE-5
