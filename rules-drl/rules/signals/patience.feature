Feature: Whose turn it is

  After my word it is theirs, for as long as they usually take; and what I have put off can wait as well.

  Background:
    Given I am Maya

  Rule: Whoever has not answered me is given time

    Background:
      Given I want to be in touch with Ann every 2 days, and every 20 days at most
      And this was said:
        | who | to | on       | when                     | how     | text                 |
        | Ann | me | LinkedIn | 20 January 2026 at 09:00 | private | Hot, thank you! Bye. |

    Scenario Outline: Three days after the first try (<when>)
      Given I wrote to Ann on LinkedIn on 2 March 2026 at 09:00: "How are you?"
      When it is <when>
      Then I <should> be advised to keep in touch with Ann

      Examples:
        | when                | should     |
        | 4 March 2026, 09:00 | should not |
        | 5 March 2026, 08:59 | should not |
        | 5 March 2026, 09:00 | should     |

    Scenario: A month after the second one
      Given I wrote to Ann on LinkedIn on 2 March 2026 at 09:00: "How is your oven?"
      And I wrote to Ann on LinkedIn on 5 March 2026 at 09:00: "Does it bake?"
      When it is 6 March 2026, 12:00
      Then rule PATIENCE-6 should apply to Ann
      And rule PATIENCE-2 should not apply to Ann
      When it is 4 April 2026, 08:59
      Then I should be advised to wait for Ann
      And I should not be advised to keep in touch with Ann
      When it is 4 April 2026, 09:00
      Then I should be advised to keep in touch with Ann
      And I should not be advised to wait for Ann

    Scenario: Whoever takes three days to answer is given six
      Given this was said:
        | who | to  | on       | when                  | how     | text                 |
        | I   | Ann | LinkedIn | 1 March 2026 at 09:00 | private | How is your oven?    |
        | Ann | me  | LinkedIn | 3 days later          | private | Hot, thank you! Bye. |
        | I   | Ann | LinkedIn | 6 March 2026 at 09:00 | private | How are you?         |
      When it is 12 March 2026, 08:59
      Then rule PATIENCE-2 should apply to Ann
      And there should be nothing to do
      When it is 12 March 2026, 09:00
      Then rule PATIENCE-2 should not apply
      And I should be advised to keep in touch with Ann

    Scenario: An answer ends the waiting
      Given I wrote to Ann on LinkedIn on 2 March 2026 at 09:00: "How is your oven?"
      And Ann answered that 1 hour later: "Hot, thank you! Bye."
      When it is 4 March 2026, 10:00
      Then I should be advised to keep in touch with Ann
      And rule PATIENCE-1 should not apply to Ann

    Scenario Outline: So does a meeting, <when>
      Given I wrote to Ann on LinkedIn on 2 March 2026 at 09:00: "How is your oven?"
      And I met Ann on <when>
      When it is 4 March 2026, 12:00
      Then rule PATIENCE-1 <applies> to Ann

      Examples:
        | when                  | applies          |
        | 1 March 2026 at 18:00 | should apply     |
        | 2 March 2026 at 09:00 | should not apply |
        | 2 March 2026 at 18:00 | should not apply |

    Scenario Outline: After a second try as well, <when>
      Given I wrote to Ann on LinkedIn on 2 March 2026 at 09:00: "How is your oven?"
      And I wrote to Ann on LinkedIn on 5 March 2026 at 09:00: "Does it bake?"
      And I met Ann on <when>
      When it is 6 March 2026, 12:00
      Then rule PATIENCE-5 <applies> to Ann
      And rule PATIENCE-6 <applies> to Ann

      Examples:
        | when                  | applies          |
        | 5 March 2026 at 08:59 | should apply     |
        | 5 March 2026 at 09:00 | should not apply |

    Scenario: In a chat room nobody is waited for
      Given I wrote to Ann on LinkedIn on 2 March 2026 at 09:00: "How is your oven?"
      And Ben said to me in the chat room on 2 March 2026 at 09:00: "Good morning!"
      And I said to Ben in the chat room on 2 March 2026 at 09:01: "How is your oven?"
      When it is 2 March 2026, 12:00
      Then rule PATIENCE-1 should not apply to Ben
      And rule PATIENCE-1 should apply to Ann

  Rule: Whoever waits for me is owed an answer, and no other sign of life

    Scenario Outline: Ann asked on Monday at nine, and it is <when>
      Given I want to be in touch with Ann every 2 days, and every 20 days at most
      And I wrote to Ann on Mastodon on 1 March 2026: "How is your oven?"
      And Ann asked me on Mastodon on Monday 2 March 2026 at 09:00: "Which oven do you bake in?"
      When it is <when>
      Then I should be advised to <do>
      And I should not be advised to <leave>

      Examples:
        | when                | do                     | leave                  |
        | 9 March 2026, 08:59 | answer Ann             | keep in touch with Ann |
        | 9 March 2026, 09:00 | keep in touch with Ann | answer Ann             |

  Rule: What I have put off waits for its time, and the next on my list is not kept waiting

    Background:
      Given these people:
        | name | priority | handles   | why                 | benefit              | offer              |
        | Ann  | 1        | @ann on X | she bakes for cafés | a place for my rolls | a class in baking  |
        | Ben  | 2        | @ben on X | he mills rye        | good flour           | bread for his shop |

    Scenario: Until its time the next one is approached
      When it is Monday 2 March 2026, 12:00
      Then I should be advised, in this order:
        | approach Ann on X |
      When I put off the advice to approach Ann until 9 March 2026 at 09:00
      And 1 hour goes by
      Then I should be advised, in this order:
        | approach Ben on X |
      When it is 9 March 2026, 08:59
      Then I should be advised to approach Ben
      And rule PATIENCE-4 should apply
      When it is 9 March 2026, 09:00
      Then I should be advised, in this order:
        | approach Ann on X |
      And rule PATIENCE-4 should not apply

    Scenario: What is dismissed or done is not put off
      When it is Monday 2 March 2026, 12:00
      And I dismiss the advice to approach Ann
      And 1 hour goes by
      Then rule PATIENCE-4 should not apply
      And I should be advised to approach Ben
      When I mark the advice to approach Ben as done
      And 1 hour goes by
      Then rule PATIENCE-4 should not apply
      And I should not be advised to approach Ben
