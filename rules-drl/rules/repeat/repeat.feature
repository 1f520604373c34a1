Feature: Show again what is worth it

  Most people miss any single post. A good one may come round again, each in its turn, as its platform would have it.

  Background:
    Given I am Maya

  Scenario Outline: On <platform> a guide should come round after <rest> days
    Given I posted on <platform> on 2 March 2026 at 12:00: "How to keep a sourdough: a guide"
    And that is called "the guide"
    When it is 2 March 2026, 12:00
    And <rest> days go by
    Then I should be advised to <action> "the guide" on <platform>, because of <rule>
    And it should be because of <rule>
    And its urgency should be whenever
    And the reason should say "Shown 1 of 4 times, last on Monday, 2 March 2026, 12:00"
    And the reason should say "How to keep a sourdough: a guide"

    Examples: As it is, by a boost, or in other words
      | platform | rest | action | rule     |
      | LinkedIn | 30   | repeat | REPEAT-1 |
      | Facebook | 45   | repeat | REPEAT-1 |
      | Mastodon | 30   | repeat | REPEAT-2 |
      | Bluesky  | 30   | repeat | REPEAT-2 |
      | X        | 30   | reword | REPEAT-3 |

  Scenario Outline: Thirty days later by the calendar it is the same hour, whatever is done to the clock (<when>)
    Given I live in Europe/Berlin
    And I posted on LinkedIn on <posted>: "How to keep a sourdough: a guide"
    When it is <when>
    Then I <should> be advised to repeat that

    Examples: In spring and in autumn
      | posted                   | when                    | should     |
      | 9 March 2026 at 09:00    | 8 April 2026, 08:59     | should not |
      | 9 March 2026 at 09:00    | 8 April 2026, 09:00     | should     |
      | 10 October 2026 at 09:00 | 9 November 2026, 08:59  | should not |
      | 10 October 2026 at 09:00 | 9 November 2026, 09:00  | should     |

  Scenario Outline: On <platform> a guide should not come round on <when>
    Given I posted on <platform> on 2 March 2026 at 12:00: "How to keep a sourdough: a guide"
    When it is <when>
    Then there should be nothing to do

    Examples: A minute too early, and never in a chat room
      | platform      | when                 |
      | LinkedIn      | 1 April 2026, 11:59  |
      | Facebook      | 16 April 2026, 11:59 |
      | Mastodon      | 1 April 2026, 11:59  |
      | X             | 1 April 2026, 11:59  |
      | the chat room | 2 August 2026, 12:00 |

  Scenario: On another day, and at another hour
    Given I posted on Mastodon on Monday 2 March 2026 at 12:00: "How to keep a sourdough: a guide"
    When it is Wednesday 1 April 2026, 12:00
    Then I should be advised to repeat that on Mastodon, not before 15:00
    And the reason should say "last on Monday, 2 March 2026, 12:00; take another day and hour."

  Scenario: The other hour is one at which I am awake
    Given I live in Europe/Berlin
    And I posted on Mastodon on Monday 2 March 2026 at 20:30: "How to keep a sourdough: a guide"
    When it is Wednesday 1 April 2026, 21:30
    Then I should be advised to repeat that on Mastodon, not before 2 April 2026, 08:00

  Scenario: Where no other hour is left, a guide may come round as soon as it has rested
    Given I am awake on Monday from 08:00 to 14:00
    And I posted on Mastodon on Monday 2 March 2026 at 12:00: "How to keep a sourdough: a guide"
    When it is Thursday 2 April 2026, 12:00
    Then the advice to repeat that should be held back by QUIET-1
    And it should not be done before 1 April 2026, 12:00

  Scenario: In other words where sameness is forbidden, and who forbids it
    Given I posted on X 40 days ago: "How to keep a sourdough: a guide"
    When I ask for advice
    Then I should be advised to reword that
    And the reason should say "X forbids the same text twice (X automation rules: no duplicative or substantially similar posts, April 2026)"
    And the manner should say "repost your own post with a comment"

  Scenario Outline: Of two guides on <platform> the one that has rested longer should come round
    Given I posted on <platform> 60 days ago: "How to keep a sourdough: a guide"
    And that is called "the older guide"
    And I posted on <platform> 50 days ago: "How to store bread: a guide"
    And I posted on <another> 70 days ago: "How to bake rolls: a guide"
    And that is called "the guide elsewhere"
    When I ask for advice
    Then I should be advised, in this order:
      | <there> on <another> |
      | <here> on <platform> |

    Examples: Each platform has its own turn
      | platform | another  | there                        | here                     |
      | LinkedIn | X        | reword "the guide elsewhere" | repeat "the older guide" |
      | Mastodon | LinkedIn | repeat "the guide elsewhere" | repeat "the older guide" |
      | X        | Mastodon | repeat "the guide elsewhere" | reword "the older guide" |

  Scenario: A guide that I do not want to see waits in sight, and the next one takes its turn
    Given I posted on Mastodon 60 days ago: "How to keep a sourdough: a guide"
    And that is called "the sourdough"
    And I posted on Mastodon 50 days ago: "How to store bread: a guide"
    And that is called "the storing"
    When I ask for advice
    And I dismiss the advice to repeat "the sourdough"
    And 1 hour goes by
    Then the advice to repeat "the sourdough" should be held back by FEEDBACK-2 until 1 April 2026, 12:00
    And the reason should say "It may come round again"
    And I should be advised, in this order:
      | repeat "the storing" on Mastodon, because of REPEAT-2 |
    And I should be advised to repeat "the storing"
    And it should be because of REPEAT-2

  Scenario: What I dismissed comes back in its turn after a month
    Given I posted on Mastodon 60 days ago: "How to keep a sourdough: a guide"
    And that is called "the sourdough"
    When I ask for advice
    And I dismiss the advice to repeat "the sourdough"
    And 30 days go by
    Then I should be advised, in this order:
      | repeat "the sourdough" on Mastodon, because of REPEAT-2 |
    And nothing should be held back

  Scenario Outline: The same post in other clothes is the same post: <again>
    Given I posted on LinkedIn on 10 January 2026 at 09:00: "How to keep a rye sourdough alive for years, a guide https://maya.example/rye?utm_source=a"
    And that is evergreen
    And that is called "the rye"
    And I posted on LinkedIn on 1 March 2026 at 09:00: "<again>"
    When it is 10 March 2026, 10:00
    Then I should not be advised to repeat "the rye"

    Examples:
      | again                                                                                                    |
      | 🍞 HOW TO keep a rye sourdough alive for years: a guide! https://www.maya.example/rye/ #bread            |
      | ICYMI: How to keep a rye sourdough alive for years, a guide http://maya.example/rye?fbclid=x#top         |
      | How to keep a rye sourdough alive for years, a guide to read https://maya.example/rye                    |

  Scenario Outline: Another post is another post: <other>
    Given I posted on LinkedIn on 10 January 2026 at 09:00: "How to keep a rye sourdough alive for years, a guide https://maya.example/rye"
    And that is evergreen
    And that is called "the rye"
    And I posted on LinkedIn on 1 March 2026 at 09:00: "<other>"
    When it is 10 March 2026, 10:00
    Then I should be advised to repeat "the rye"

    Examples:
      | other                                                                                  |
      | How to keep a rye sourdough alive for years, a guide https://maya.example/wheat        |
      | How to keep a rye sourdough alive for 3 years, a guide https://maya.example/rye        |
      | How to bake a rye loaf that stays fresh for years, a guide https://maya.example/rye    |
