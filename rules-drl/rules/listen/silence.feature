Feature: No answer is an answer

  One may have been missed, two hardly: then comes a month of rest, and one fresh start.

  Background:
    Given I am Maya
    And Dora wrote to me on Mastodon on 1 February 2026 at 12:00: "Thanks, bye!"
    And I wrote to Ann on Mastodon on Monday 2 March 2026 at 12:00: "I have a new oven."

  Scenario Outline: <What I wrote> is not two tries
    Given <what I wrote>
    When it is Saturday 7 March 2026, 12:00
    Then I should not be advised to wait for Ann

    Examples:
      | What I wrote            | what I wrote                                                                |
      | One word                | I know Ann                                                                  |
      | A second word at once   | I wrote to Ann on Mastodon on Monday 2 March 2026 at 13:00: "It bakes well." |
      | A word to somebody else | I wrote to Ben on Mastodon on Friday 6 March 2026 at 12:00: "It makes good bread." |

  Rule: Two tries

    Background:
      Given I wrote to Ann on Mastodon on Friday 6 March 2026 at 12:00: "It makes good bread."

    Scenario: After the second one I wait, and am told until when
      When it is Saturday 7 March 2026, 12:00
      Then I should be advised, in this order:
        | wait for Ann, whenever, because of WAIT-1 |
      And the reason should say "Ann has not answered you (messages of yours: 2). Wait until 5 April 2026, 12:00, or until they speak; then you may write once more."

    Scenario: After a month one fresh start is fine, and then the next month of rest begins
      When it is Sunday 5 April 2026, 11:59
      Then I should be advised to wait for Ann
      When 1 minute goes by
      Then there should be nothing to do
      Given I wrote to Ann on Mastodon on Sunday 5 April 2026 at 12:00: "A new year, a new loaf."
      When a day goes by
      Then I should be advised to wait for Ann
      And the reason should say "(messages of yours: 3)"

    Scenario: Her answer ends the waiting
      Given Ann answered that 1 day later: "Thanks, bye!"
      When it is Sunday 8 March 2026, 12:00
      Then there should be nothing to do

    Scenario: What a machine says in her absence is no answer
      Given Ann answered that 1 day later: "I am away until Friday."
      And that is read as out of office
      When it is Sunday 8 March 2026, 12:00
      Then I should be advised to wait for Ann

    Scenario: Whom I leave alone anyway I need not wait for
      Given Ann is to be left alone everywhere, noted 7 March 2026
      When it is Sunday 8 March 2026, 12:00
      Then there should be nothing to do
      And nothing should be held back

    Scenario: Whoever has asked to be left alone is no longer waited for
      Given Ann wrote to me on Mastodon on 1 March 2026: "Please stop."
      When it is Sunday 8 March 2026, 12:00
      Then I should be advised, in this order:
        | record the opt-out of Ann |

    Scenario: That somebody else wants to be left alone, or Ann by phone, changes nothing
      Given Ann is to be left alone by phone, noted 7 March 2026
      And Ben is to be left alone everywhere, noted 7 March 2026
      And Cleo wrote to me on Mastodon on 7 March 2026: "Please stop."
      When it is Sunday 8 March 2026, 12:00
      Then I should be advised to wait for Ann

    Scenario: When I dismiss the advice it stays away until I write again
      When it is Saturday 7 March 2026, 12:00
      And I dismiss the advice to wait for Ann
      And a day goes by
      Then there should be nothing to do
      Given I wrote to Ann on Mastodon on Sunday 8 March 2026 at 12:00: "Hello?"
      When a day goes by
      Then I should be advised to wait for Ann

  Rule: Nothing is said of a silence that cannot be seen

    Background:
      Given I said to Cleo on X on 2 March 2026 at 12:00: "@cleo did you see the new ovens?"
      And I said to Cleo on X on 6 March 2026 at 12:00: "@cleo they have a smaller one now, too."

    Scenario: From X nobody's words are known but mine
      When it is Saturday 7 March 2026, 12:00
      Then I should not be advised to wait for Cleo

    Scenario Outline: Somebody <who> is known to speak <how> there
      Given this was said:
        | who   | to | on      | when                     | how   | text         |
        | <who> | me | <where> | 1 February 2026 at 12:00 | <how> | Thanks, bye! |
      When it is Saturday 7 March 2026, 12:00
      Then I <should> be advised to wait for Cleo

      Examples:
        | who  | where   | how     | should     |
        | Ben  | X       | public  | should     |
        | Ben  | X       | private | should not |
        | Cleo | X       | private | should     |
        | Ben  | Bluesky | public  | should not |

  Rule: A post that no more than names somebody is no try to reach them

    Background:
      Given Cleo said to me on X on 1 February 2026 at 12:00: "Thanks, bye!"
      And I said to Cleo on X on 2 March 2026 at 12:00: "@cleo did you see the new ovens?"

    Scenario Outline: "<text>"
      Given I said to Cleo on X on 6 March 2026 at 12:00: "<text>"
      When it is Saturday 7 March 2026, 12:00
      Then I <should> be advised to wait for Cleo

      Examples:
        | text                                       | should     |
        | @cleo and there is a smaller one now.      | should     |
        | Hi Cleo, there is a smaller one now.       | should     |
        | @ben @cleo there is a smaller one now.     | should     |
        | Did the smaller one reach you?             | should     |
        | Slides are online. Pictures by @cleo.      | should not |
        | Great day, thanks to @cleo! Who was there? | should not |
        | A fine day it was.                         | should not |

  Rule: A list says what to do before it says whom to wait for

    Scenario: Of two whom I wait for the one whom I want most stays, and there is nothing else to do
      Given I wrote to Ann on Mastodon on Friday 6 March 2026 at 12:00: "Did you bake?"
      And Ben has priority 1
      And I wrote to Ben on Mastodon on Monday 2 March 2026 at 12:00: "How is your bread?"
      And I wrote to Ben on Mastodon on Friday 6 March 2026 at 12:00: "Did you bake?"
      When it is Saturday 7 March 2026, 12:00
      Then the advice should have 1 entry
      And I should be advised to wait for Ben
      And the advice to wait for Ann should be held back by BUDGET

  Scenario: Whoever has asked to be left alone is nobody to wait for
    Given Ann wrote to me on Mastodon on Sunday 1 February 2026 at 12:00: "Please stop writing to me, for good."
    And I wrote to Ann on Mastodon on Friday 6 March 2026 at 12:00: "It makes good bread."
    When it is Saturday 7 March 2026, 12:00
    Then I should not be advised to wait for Ann
