Feature: What counts as a talk

  What was said within a week counts, in a chat room what was said within half a day. What a machine says in somebody's
  absence does not. What follows from the length of a talk is in offline/offline.feature.

  Background:
    Given I am Maya
    And Ann can be reached by phone
    And Ben can be reached by phone

  Scenario Outline: A word <where> counts for <length>
    Given Ann said to me <where> on Monday 2 March 2026 at 12:00: "Hello"
    When it is <last minute>
    Then rule TALKS-1 should apply to Ann
    And rule TALKS-2 should apply to Ann
    When 1 minute goes by
    Then rule TALKS-1 should not apply
    And rule TALKS-2 should not apply

    Examples:
      | where            | length   | last minute                |
      | on Mastodon      | a week   | 9 March 2026, 11:59        |
      | in the chat room | 12 hours | 2 March 2026, 23:59        |

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
      | who | to  | on       | when       | how     | text          |
      | Ann | me  | Mastodon | 3 days ago | private | A word        |
      | I   | Ann | Mastodon | 5 hours ago | private | Another word  |
      | Ann | me  | Mastodon | 4 hours ago | private | A word        |
      | I   | Ann | Mastodon | 4 hours ago | private | Another word  |
      | Ann | me  | Mastodon | 4 hours ago | private | A word        |
      | I   | Ann | Mastodon | 4 hours ago | private | Another word  |
      | Ann | me  | Mastodon | 3 hours ago | private | A word        |
      | I   | Ann | Mastodon | 3 hours ago | private | Another word  |
      | Ann | me  | Mastodon | 3 hours ago | private | A word        |
      | I   | Ann | Mastodon | 3 hours ago | private | Another word  |
      | I   | Ben | Mastodon | 3 hours ago | private | Another word  |
      | Ann | me  | Bluesky  | 3 hours ago | private | Bye!          |
      | Ann | me  | Mastodon | 3 hours ago | private | A word        |
    When I ask for advice
    Then I should not be advised to move offline with Ann
    Given I wrote to Ann on Mastodon 2 hours ago: "The last word"
    When I ask for advice
    Then I should be advised to move offline with Ann, because of OFFLINE-1
    And the reason should say "12 turns with Ann in one talk."
    And it should be about "The last word"
