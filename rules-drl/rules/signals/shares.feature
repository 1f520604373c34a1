Feature: Who talks most in a talk

  Turns are a poor measure: somebody may write "yes" ten times. So from eight turns on a talk is shared out by the words.
  From which share on I should listen is in listen/listen.feature.

  Background: I write to Ann and Cleo, and Ann alone answers
    Given I am Maya
    And this was said:
      | who | to           | on       | when             | how     | text | words |
      | I   | Ann and Cleo | Mastodon | 2026-03-02 12:01 | private | So   | 20    |
      | Ann | me and Cleo  | Mastodon | 2026-03-02 12:02 | private | Yes  | 1     |
      | I   | Ann and Cleo | Mastodon | 2026-03-02 12:03 | private | So   | 20    |
      | Ann | me and Cleo  | Mastodon | 2026-03-02 12:04 | private | Yes  | 1     |
      | I   | Ann and Cleo | Mastodon | 2026-03-02 12:05 | private | So   | 20    |
      | Ann | me and Cleo  | Mastodon | 2026-03-02 12:06 | private | Yes  | 1     |
      | I   | Ann and Cleo | Mastodon | 2026-03-02 12:07 | private | So   | 20    |

  Scenario: Seven turns are too few to tell
    When it is Monday 2 March 2026, 13:00
    Then there should be nothing to do
    And rule LISTEN-1 should not apply

  Scenario: Of eight turns every word counts
    Given Ann wrote to me and Cleo on Mastodon on Monday 2 March 2026 at 12:08: "Yes"
    When it is Monday 2 March 2026, 13:00
    Then I should be advised, in this order:
      | listen to Ann |
    And the reason should say "80 of the 84 words between you and Ann are yours, and more than 67 % is too much."
    And rule LISTEN-1 should apply to Ann
    And rule LISTEN-1 should not apply to Cleo

  Scenario: What is said by others, or elsewhere, is another talk
    Given this was said:
      | who  | to          | on       | when             | how     | text         | words |
      | Ann  | me and Cleo | Mastodon | 2026-03-02 12:08 | private | Yes          | 1     |
      | Cleo | me and Ann  | Mastodon | 2026-03-02 12:09 | private | Bye          | 50    |
      | Ann  | me          | Bluesky  | 2026-03-02 12:09 | private | Bye          | 50    |
      | I    | Ann         | Bluesky  | 2026-03-02 12:10 | private | Take care    | 90    |
      | I    | Dora        | Mastodon | 2026-03-02 12:11 | private | Good morning | 90    |
    When it is Monday 2 March 2026, 13:00
    Then I should be advised to listen to Ann on Mastodon
    And the reason should say "80 of the 84 words"
    And I should not be advised to listen to Cleo

  Scenario: A week later it is another talk, whatever else was said in the week
    Given this was said:
      | who  | to          | on       | when             | how     | text | words |
      | Ann  | me and Cleo | Mastodon | 2026-03-02 12:08 | private | Yes  | 1     |
      | Cleo | me and Ann  | Mastodon | 2026-03-02 12:50 | private | Bye! |       |
      | Ann  | me          | Bluesky  | 2026-03-02 12:50 | private | Bye! |       |
    When it is Monday 2 March 2026, 13:00
    And I mark the advice to listen to Ann as done
    And an hour goes by
    Then the advice to listen to Ann should be held back by FEEDBACK-1
    Given this was said:
      | who | to           | on       | when             | how     | text | words |
      | I   | Ann and Cleo | Mastodon | 2026-03-09 12:31 | private | So   | 20    |
      | Ann | me and Cleo  | Mastodon | 2026-03-09 12:32 | private | Yes  | 1     |
      | I   | Ann and Cleo | Mastodon | 2026-03-09 12:33 | private | So   | 20    |
      | Ann | me and Cleo  | Mastodon | 2026-03-09 12:34 | private | Yes  | 1     |
      | I   | Ann and Cleo | Mastodon | 2026-03-09 12:35 | private | So   | 20    |
      | Ann | me and Cleo  | Mastodon | 2026-03-09 12:36 | private | Yes  | 1     |
      | I   | Ann and Cleo | Mastodon | 2026-03-09 12:37 | private | So   | 20    |
      | Ann | me and Cleo  | Mastodon | 2026-03-09 12:38 | private | Yes  | 1     |
    When it is Monday 9 March 2026, 12:45
    Then I should be advised to listen to Ann

  Scenario: Whoever speaks alone is listened to already
    Given this was said:
      | who  | to   | on       | when             | conversation | text         |
      | Dora | me   | Mastodon | 2026-03-02 12:01 | bread        | Bread        |
      | I    | Ann  | Mastodon | 2026-03-02 12:02 | bread        | Good morning |
      | Dora | me   | Mastodon | 2026-03-02 12:02 | bread        | Bread        |
      | Dora | me   | Mastodon | 2026-03-02 12:03 | bread        | Bread        |
      | Dora | me   | Mastodon | 2026-03-02 12:04 | bread        | Bread        |
      | Dora | me   | Mastodon | 2026-03-02 12:05 | bread        | Bread        |
      | I    | Dora | Mastodon | 2026-03-02 12:05 | cake         | Good evening |
      | Dora | me   | Mastodon | 2026-03-02 12:06 | bread        | Bread        |
      | Dora | me   | Mastodon | 2026-03-02 12:07 | bread        | Bread        |
      | Dora | me   | Mastodon | 2026-03-02 12:08 | bread        | Bye!         |
    When it is Monday 2 March 2026, 13:00
    Then I should not be advised to listen to Dora
    And rule LISTEN-1 should not apply to Dora

  Scenario: In a chat room nobody counts words
    Given this was said:
      | who  | to   | on            | when             | text | words |
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
