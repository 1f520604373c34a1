Feature: Who talks most in a talk

  Turns are a poor measure: somebody may write "yes" ten times. So from eight turns on a talk is shared out by the words.
  From which share on I should listen is in listen/listen.feature.

  Background:
    Given I am Maya
    And this was said:
      | who | to  | on       | when             | how     | text | words |
      | I   | Ann | Mastodon | 2026-03-02 12:01 | private | So   | 20    |
      | Ann | me  | Mastodon | 2026-03-02 12:02 | private | Yes  | 1     |
      | I   | Ann | Mastodon | 2026-03-02 12:03 | private | So   | 20    |
      | Ann | me  | Mastodon | 2026-03-02 12:04 | private | Yes  | 1     |
      | I   | Ann | Mastodon | 2026-03-02 12:05 | private | So   | 20    |
      | Ann | me  | Mastodon | 2026-03-02 12:06 | private | Yes  | 1     |
      | I   | Ann | Mastodon | 2026-03-02 12:07 | private | So   | 20    |

  Scenario: Seven turns are too few to tell
    When it is Monday 2 March 2026, 13:00
    Then there should be nothing to do
    And rule LISTEN-1 should not apply

  Scenario: Of eight turns every word counts
    Given Ann wrote to me on Mastodon on Monday 2 March 2026 at 12:08: "Yes"
    When it is Monday 2 March 2026, 13:00
    Then I should be advised to listen to Ann
    And the reason should say "96 % of the words with Ann are yours (80 of 84; 67 % is borne)."
    And rule LISTEN-1 should apply to Ann

  Scenario: What is said to others, or elsewhere, is another talk
    Given this was said:
      | who | to  | on       | when             | how     | text          | words |
      | Ann | me  | Mastodon | 2026-03-02 12:08 | private | Yes           | 1     |
      | Ann | me  | Bluesky  | 2026-03-02 12:09 | private | Bye           | 1     |
      | I   | Ann | Bluesky  | 2026-03-02 12:10 | private | Take care     | 90    |
      | I   | Ben | Mastodon | 2026-03-02 12:11 | private | Good morning  | 90    |
    When it is Monday 2 March 2026, 13:00
    Then I should be advised to listen to Ann on Mastodon
    And the reason should say "(80 of 84; 67 % is borne)"

  Scenario: Whoever speaks alone is listened to already
    Given this was said:
      | who | to  | on       | when             | how     | text   |
      | Cleo | me  | Mastodon | 2026-03-02 12:01 | private | Bread |
      | Cleo | me  | Mastodon | 2026-03-02 12:02 | private | Bread |
      | Cleo | me  | Mastodon | 2026-03-02 12:03 | private | Bread |
      | Cleo | me  | Mastodon | 2026-03-02 12:04 | private | Bread |
      | Cleo | me  | Mastodon | 2026-03-02 12:05 | private | Bread |
      | Cleo | me  | Mastodon | 2026-03-02 12:06 | private | Bread |
      | Cleo | me  | Mastodon | 2026-03-02 12:07 | private | Bread |
      | Cleo | me  | Mastodon | 2026-03-02 12:08 | private | Bye!  |
    When it is Monday 2 March 2026, 13:00
    Then I should not be advised to listen to Cleo
    And rule LISTEN-1 should not apply to Cleo

  Scenario: In a chat room nobody counts words
    Given this was said:
      | who | to  | on            | when             | text | words |
      | Dora | me   | the chat room | 2026-03-02 12:01 | Yes  | 1     |
      | I    | Dora | the chat room | 2026-03-02 12:02 | So   | 20    |
      | Dora | me   | the chat room | 2026-03-02 12:03 | Yes  | 1     |
      | I    | Dora | the chat room | 2026-03-02 12:04 | So   | 20    |
      | Dora | me   | the chat room | 2026-03-02 12:05 | Yes  | 1     |
      | I    | Dora | the chat room | 2026-03-02 12:06 | So   | 20    |
      | Dora | me   | the chat room | 2026-03-02 12:07 | Yes  | 1     |
      | I    | Dora | the chat room | 2026-03-02 12:08 | So   | 20    |
    When it is Monday 2 March 2026, 13:00
    Then I should not be advised to listen to Dora
    And rule LISTEN-1 should not apply to Dora
