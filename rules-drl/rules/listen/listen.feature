Feature: Listen more than you talk

  A dinner guest who talks all evening is not asked again. Up to 67 % of the words of a talk may be mine.

  Background:
    Given I am Maya
    And this was said:
      | who | to  | on       | when             | how     | text | words | called |
      | Ann | me  | Mastodon | 2026-03-02 12:01 | private | Yes  | 6     | a      |
      | I   | Ann | Mastodon | 2026-03-02 12:02 | private | So   | 20    | b      |
      | Ann | me  | Mastodon | 2026-03-02 12:03 | private | Yes  | 6     | c      |
      | I   | Ann | Mastodon | 2026-03-02 12:04 | private | So   | 20    | d      |
      | Ann | me  | Mastodon | 2026-03-02 12:05 | private | Yes  | 6     | e      |
      | I   | Ann | Mastodon | 2026-03-02 12:06 | private | So   | 20    | f      |

  Scenario Outline: Of a hundred words <mine> are mine
    Given this was said:
      | who | to  | on       | when             | how     | text | words         | called |
      | Ann | me  | Mastodon | 2026-03-02 12:07 | private | Yes  | <her last>    | g      |
      | I   | Ann | Mastodon | 2026-03-02 12:08 | private | So   | <my last>     | h      |
    When it is Monday 2 March 2026, 13:00
    Then <advice>

    Examples:
      | mine | her last | my last | advice                                            |
      | 67   | 15       | 7       | there should be nothing to do                     |
      | 68   | 14       | 8       | I should be advised to listen to Ann, whenever, because of LISTEN-2 |

  Scenario: Whoever has never said a word cannot be listened to
    Given this was said:
      | who | to  | on       | when             | how     | text |
      | I   | Ben | Mastodon | 2026-03-02 12:01 | private | So   |
      | I   | Ben | Mastodon | 2026-03-02 12:02 | private | So   |
      | I   | Ben | Mastodon | 2026-03-02 12:03 | private | So   |
      | I   | Ben | Mastodon | 2026-03-02 12:04 | private | So   |
      | I   | Ben | Mastodon | 2026-03-02 12:05 | private | So   |
      | I   | Ben | Mastodon | 2026-03-02 12:06 | private | So   |
      | I   | Ben | Mastodon | 2026-03-02 12:07 | private | So   |
      | I   | Ben | Mastodon | 2026-03-02 12:08 | private | So   |
    When it is Monday 2 March 2026, 13:00
    Then I should not be advised to listen to Ben
    And rule LISTEN-1 should apply to Ben

  Rule: When I have talked too much

    Background:
      Given this was said:
        | who | to  | on       | when             | how     | text | words | called |
        | Ann | me  | Mastodon | 2026-03-02 12:07 | private | Yes  | 2     | g      |
        | I   | Ann | Mastodon | 2026-03-02 12:08 | private | So   | 20    | h      |

    Scenario: The advice says what lifts it
      When it is Monday 2 March 2026, 13:00
      Then I should be advised, in this order:
        | listen to Ann on Mastodon |
      And the reason should say "80 % of the words with Ann are yours (80 of 100; 67 % is borne). What lifts it: 20 more words of theirs, so ask and listen, or a pause until 4 March 2026, 12:08."

    Scenario: After two days the talk is over
      When it is Wednesday 4 March 2026, 12:07
      Then I should be advised to listen to Ann
      When 1 minute goes by
      Then there should be nothing to do

    Scenario: When I have dismissed it, it does not come back with the next word
      When it is Monday 2 March 2026, 13:00
      And I dismiss the advice to listen to Ann
      And I wrote to Ann on Mastodon on Monday 2 March 2026 at 13:05: "One thing more."
      And 2 hours go by
      Then there should be nothing to do

    Scenario: Many words are fine when they answer what she asked last
      Given Ann wrote to me on Mastodon on Monday 2 March 2026 at 12:09: "How do you bake it?"
      And I answered that 1 minute later: "In an oven of stone, and for long."
      When it is Monday 2 March 2026, 13:00
      Then there should be nothing to do

    Scenario: What she asked before, or elsewhere, and what others ask, needs no more words now
      Given Ann wrote to me on Mastodon on Monday 2 March 2026 at 12:00: "How do you bake it?"
      And Ann asked me on Mastodon on Monday 2 March 2026 at 12:09: "Will you be at the fair?"
      And Ben asked me on Mastodon on Monday 2 March 2026 at 12:09: "Will you be at the fair?"
      When it is Monday 2 March 2026, 13:00
      Then I should be advised to listen to Ann
      And I should be advised to answer Ben
      And I should be advised to answer Ann

    Scenario: Whoever waits for a word of mine gets it
      Given Ann wrote to me on Mastodon on Monday 2 March 2026 at 12:09: "Well"
      When it is Monday 2 March 2026, 15:00
      Then I should be advised, in this order:
        | answer Ann |

    Scenario: What a machine says in her absence asks nothing
      Given Ann wrote to me on Mastodon on Monday 2 March 2026 at 12:09: "I am away. Is it urgent?"
      And that is read as out of office and question
      When it is Monday 2 March 2026, 13:00
      Then I should be advised to listen to Ann
