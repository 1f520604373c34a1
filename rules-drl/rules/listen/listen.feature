Feature: Listen more than you talk

  A dinner guest who talks all evening is not asked again. Up to 67 % of the words of a talk may be mine.

  Background: I talk to Ann, and Ben listens
    Given I am Maya
    And this was said:
      | who | to          | on       | when             | how     | text | words |
      | Ann | me and Ben  | Mastodon | 2026-03-02 12:01 | private | Yes  | 6     |
      | I   | Ann and Ben | Mastodon | 2026-03-02 12:02 | private | So   | 20    |
      | Ann | me and Ben  | Mastodon | 2026-03-02 12:03 | private | Yes  | 6     |
      | I   | Ann and Ben | Mastodon | 2026-03-02 12:04 | private | So   | 20    |
      | Ann | me and Ben  | Mastodon | 2026-03-02 12:05 | private | Yes  | 6     |
      | I   | Ann and Ben | Mastodon | 2026-03-02 12:06 | private | So   | 20    |

  Scenario Outline: Of a hundred words <mine> are mine
    Given this was said:
      | who | to          | on       | when             | how     | text | words      |
      | Ann | me and Ben  | Mastodon | 2026-03-02 12:07 | private | Yes  | <her last> |
      | I   | Ann and Ben | Mastodon | 2026-03-02 12:08 | private | So   | <my last>  |
    When it is Monday 2 March 2026, 13:00
    Then <advice>

    Examples:
      | mine | her last | my last | advice                                                              |
      | 67   | 15       | 7       | there should be nothing to do                                       |
      | 68   | 14       | 8       | I should be advised to listen to Ann, whenever, because of LISTEN-2 |

  Scenario: Whoever has never said a word cannot be listened to
    Given this was said:
      | who | to          | on       | when             | how     | text |
      | I   | Ann and Ben | Mastodon | 2026-03-02 12:07 | private | So   |
      | I   | Ann and Ben | Mastodon | 2026-03-02 12:08 | private | Well |
      | I   | Ann and Ben | Mastodon | 2026-03-02 12:09 | private | Look |
      | I   | Ann and Ben | Mastodon | 2026-03-02 12:10 | private | Then |
      | I   | Ann and Ben | Mastodon | 2026-03-02 12:11 | private | Next |
    When it is Monday 2 March 2026, 13:00
    Then I should be advised, in this order:
      | listen to Ann |
    And rule LISTEN-1 should apply to Ben

  Rule: When I have talked too much

    Background:
      Given this was said:
        | who | to          | on       | when             | how     | text | words |
        | Ann | me and Ben  | Mastodon | 2026-03-02 12:07 | private | Yes  | 2     |
        | I   | Ann and Ben | Mastodon | 2026-03-02 12:08 | private | So   | 20    |

    Scenario: The advice says what lifts it
      When it is Monday 2 March 2026, 13:00
      Then I should be advised, in this order:
        | listen to Ann on Mastodon |
      And the reason should say "80 of the 100 words between you and Ann are yours, and more than 67 % is too much. Ask something and listen (words of theirs needed: 20), or pause until 4 March 2026, 12:08."

    Scenario: A word in another place does not keep it going
      Given I wrote to Ann on LinkedIn on Wednesday 4 March 2026 at 12:00: "A cat."
      When it is Wednesday 4 March 2026, 12:07
      Then rule LISTEN-2 should apply to Ann
      When 1 minute goes by
      Then rule LISTEN-2 should not apply to Ann

    Scenario: After two days the talk is over
      When it is Wednesday 4 March 2026, 12:07
      Then I should be advised to listen to Ann
      When 1 minute goes by
      Then there should be nothing to do

    Scenario: When I have dismissed it, it does not come back with the next word
      When it is Monday 2 March 2026, 13:00
      And I dismiss the advice to listen to Ann
      And I wrote to Ann and Ben on Mastodon on Monday 2 March 2026 at 13:05: "One thing more."
      And 2 hours go by
      Then there should be nothing to do

    Scenario: Many words are fine when they answer what she asked last, whoever speaks after her
      Given this was said:
        | who | to          | on       | when             | how     | text                              |
        | Ann | me and Ben  | Mastodon | 2026-03-02 12:09 | private | How do you bake it?               |
        | I   | Ann and Ben | Mastodon | 2026-03-02 12:10 | private | In an oven of stone, and for long |
        | Ben | me and Ann  | Mastodon | 2026-03-02 12:11 | private | Bye!                              |
        | Ann | me          | Bluesky  | 2026-03-02 12:12 | private | Bye!                              |
        | Ann | me and Ben  | Mastodon | 2026-03-02 12:13 | private | I am away                         |
      And that is read as out of office
      When it is Monday 2 March 2026, 13:00
      Then there should be nothing to do

    Scenario: What I ask her, what she asks elsewhere, and what others ask is no question of hers
      Given this was said:
        | who | to          | on       | when             | how     | text                |
        | I   | Ann and Ben | Mastodon | 2026-03-02 12:07 | private | How do you bake it? |
        | Ben | me and Ann  | Mastodon | 2026-03-02 12:07 | private | How do you bake it? |
        | Ann | me          | Bluesky  | 2026-03-02 12:07 | public  | How do you bake it? |
      When it is Monday 2 March 2026, 13:00
      Then I should be advised, in this order:
        | answer Ann on Bluesky |
        | listen to Ann         |

    Scenario: What she asked before needs no more words now
      Given Ann wrote to me and Ben on Mastodon on Monday 2 March 2026 at 12:00: "How do you bake it?"
      When it is Monday 2 March 2026, 13:00
      Then I should be advised, in this order:
        | listen to Ann |

    Scenario: Whoever waits for a word of mine gets it
      Given Ann wrote to me and Ben on Mastodon on Monday 2 March 2026 at 12:09: "Well"
      When it is Monday 2 March 2026, 15:00
      Then I should be advised, in this order:
        | answer Ann |

    Scenario: That somebody else waits for a word of mine, or Ann elsewhere, is no reason to talk on
      Given Ben wrote to me and Ann on Mastodon on Monday 2 March 2026 at 12:09: "Well"
      And Ann asked me on Bluesky on Monday 2 March 2026 at 12:09: "Which oven do you bake in?"
      When it is Monday 2 March 2026, 15:00
      Then I should be advised, in this order:
        | answer Ann on Bluesky     |
        | answer Ben                |
        | listen to Ann on Mastodon |

    Scenario: What a machine says in her absence asks nothing
      Given Ann wrote to me and Ben on Mastodon on Monday 2 March 2026 at 12:09: "I am away. Is it urgent?"
      And that is read as out of office and question
      When it is Monday 2 March 2026, 13:00
      Then I should be advised to listen to Ann
