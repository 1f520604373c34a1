Feature: Keep the law that platforms lay down for pages

  Where etiquette and the law of a platform differ, the law wins, and says so.

  Background:
    Given I am Maya
    And I am a page on Facebook

  Rule: A page may answer a private message for a week

    Background:
      Given Ann wrote to me on Facebook on Monday 2 March 2026 at 12:00: "I saw your bread at the market."
      And Ben wrote to me on LinkedIn on Monday 2 March 2026 at 12:00: "I saw your bread at the market."

    Scenario Outline: On <when>
      When it is <when>
      Then <ann>
      And I should be advised to answer Ben

      Examples:
        | when                | ann                                                   |
        | 4 March 2026, 12:00 | I should be advised to answer Ann                     |
        | 9 March 2026, 11:59 | I should be advised to answer Ann                     |
        | 9 March 2026, 12:00 | the advice to answer Ann should be held back by LAW-4 |

    Scenario: Whoever wrote to the page, and elsewhere as well, is answered elsewhere
      Given Ann wrote to me on LinkedIn on Monday 9 March 2026 at 12:00: "Did you read what I wrote?"
      When it is Tuesday 10 March 2026, 12:00
      Then I should be advised to answer Ann on LinkedIn
      And the advice to answer Ann on Facebook should be held back by LAW-4

    Scenario: The reason says whose law it is, and what opens the window again
      When it is Tuesday 10 March 2026, 12:00
      Then the advice to answer Ann should be held back by LAW-4
      And the reason should say "the law of Facebook forbids it: a page may write for 7 days after their last word (2 March 2026, 12:00)"
      And the reason should say "Their next word opens it again."
      And time alone should not lift that
      Given Ann wrote to me on Facebook on Tuesday 10 March 2026 at 12:30: "Are you there?"
      When 1 hour goes by
      Then I should be advised to answer Ann on Facebook

    Scenario: In public a page may answer whenever it likes, and it may always note who wants to be left alone
      Given Cleo wrote to me on Facebook on Monday 2 March 2026 at 11:00: "Thank you, bye!"
      And Cleo said to me on Facebook on Monday 2 March 2026 at 12:00: "Your bread was mouldy, this is unacceptable."
      And Ann wrote to me on Facebook on Monday 2 March 2026 at 12:00: "Please stop writing to me."
      When it is Tuesday 10 March 2026, 12:00
      Then I should be advised to answer Cleo on Facebook by a public reply
      And the advice to answer Ann in a private message should be held back by LAW-4 and STOP-3
      And I should be advised to record the opt-out of Ann

  Rule: A page may offer or begin something in private for a day

    Background:
      Given this was said:
        | who | to  | on       | when                | how     | text                           |
        | Ann | me  | Facebook | 2 February 2026     | private | Which flour do you take?       |
        | I   | Ann | Facebook | 3 February 2026     | private | Rye, of the mill in the woods. |
        | Ann | me  | Facebook | 4 February 2026     | private | Which oven?                    |
        | I   | Ann | Facebook | 5 February 2026     | private | The one with the stone.        |
        | Ann | me  | Facebook | 6 February 2026     | private | Do you use salt?               |
        | I   | Ann | Facebook | 7 February 2026     | private | Two spoons.                    |
        | Ann | me  | Facebook | 8 February 2026     | private | Does it rest?                  |
        | I   | Ann | Facebook | 9 February 2026     | private | For a night.                   |
        | Ann | me  | Facebook | 2 March 2026, 13:00 | private | How much is the course?        |

    Scenario: A friend who asked for the price on the day before
      When it is Tuesday 3 March 2026, 12:59
      Then I should be advised to make an offer to Ann
      When it is Tuesday 3 March 2026, 13:00
      Then the advice to make an offer to Ann should be held back by LAW-3
      And rule LAW-4 should not apply
      And the reason should say "Etiquette would let you write to Ann; the law of Facebook does not"
      And the reason should say "for 24 hours after their last word (2 March 2026, 13:00). Their next word opens it again. Facebook: pages may message within 24 hours of the person's last message, 2026"

    Scenario: When nothing may be written any more, that is said once
      When it is Monday 9 March 2026, 12:59
      Then the advice to make an offer to Ann should be held back by LAW-3
      When it is Monday 9 March 2026, 13:00
      Then the advice to keep in touch with Ann should not be held back
      And rule LAW-3 should not apply

    Scenario: Elsewhere there is no such law
      Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 13:00: "How much is a loaf?"
      And this was said:
        | who | to  | on       | when                | how     | text                           |
        | Ben | me  | LinkedIn | 2 February 2026     | private | Which flour do you take?       |
        | I   | Ben | LinkedIn | 3 February 2026     | private | Rye, of the mill in the woods. |
        | Ben | me  | LinkedIn | 4 February 2026     | private | Which oven?                    |
        | I   | Ben | LinkedIn | 5 February 2026     | private | The one with the stone.        |
        | Ben | me  | LinkedIn | 6 February 2026     | private | Do you use salt?               |
        | I   | Ben | LinkedIn | 7 February 2026     | private | Two spoons.                    |
        | Ben | me  | LinkedIn | 8 February 2026     | private | Does it rest?                  |
        | I   | Ben | LinkedIn | 9 February 2026     | private | For a night.                   |
        | Ben | me  | LinkedIn | 2 March 2026, 13:00 | private | How much is the course?        |
      When it is Wednesday 4 March 2026, 13:00
      Then I should be advised to make an offer to Ben on LinkedIn
      And I should be advised to make an offer to Ann on LinkedIn
      And the advice to make an offer to Ann on Facebook should be held back by LAW-3

  Rule: A page may ask to go on in private for a day

    Scenario Outline: A private matter that was answered in public, and a day later <when>
      Given Ann said to me on Facebook on Monday 2 March 2026 at 12:00: "My account number is 4711."
      And I answered Ann 1 hour later: "We shall look into it."
      When it is <when>
      Then <ann>

      Examples:
        | when                | ann                                                              |
        | 3 March 2026, 11:59 | I should be advised to move offline with Ann                     |
        | 3 March 2026, 12:00 | the advice to move offline with Ann should be held back by LAW-3 |

    Scenario: A voice is no private message
      Given Ann can be reached by phone
      And Ann said to me on Facebook on Monday 2 March 2026 at 12:00: "My account number is 4711."
      And I answered Ann 1 hour later: "We shall look into it."
      When it is Tuesday 3 March 2026, 13:00
      Then I should be advised to move offline with Ann by phone

  Rule: A page sends no friend request

    Background:
      Given these people:
        | name | handles          | priority | why                 | benefit        | offer                |
        | Ann  | @ann on Facebook | 1        | she bakes for cafés | a place to try | a class in sourdough |
        | Ben  | @ben on X        | 1        | he mills            | good flour     | a class in sourdough |

    Scenario: Only people have friends, and whoever is followed is no friend
      When I ask for advice
      Then the advice to approach Ann should be held back by LAW-5
      And the reason should say "Facebook lets only people send friend requests"
      And I should be advised to approach Ben on X

    Scenario: A page on X follows as anybody does
      Given I am a page on X
      When I ask for advice
      Then I should be advised to approach Ben on X

  Rule: A page that nobody spoke to

    Scenario: Whoever never spoke to the page is not written to
      Given Ann and I became connected on Facebook 3 days ago
      When I ask for advice
      Then I should not be advised to contact Ann

  Rule: A page says where and how it reaches somebody

    Scenario Outline: A meeting after their last word to the page, followed up <when>
      Given I met Ann on Monday 2 March 2026 at 10:00
      And I met Ben on Monday 2 March 2026 at 10:00
      And Ann said to me on Facebook on Monday 2 March 2026 at 09:00: "I am on my way. Bye!"
      When it is <when>
      Then <ann>
      And I should be advised to follow up with Ben

      Examples:
        | when                | ann                                                           |
        | 3 March 2026, 08:59 | I should be advised to follow up with Ann                     |
        | 3 March 2026, 09:00 | the advice to follow up with Ann should be held back by LAW-6 |

    Scenario: The reason says so
      Given I met Ann yesterday at 12:00
      And Ann and I became connected on Facebook 3 days ago
      When I ask for advice
      Then the advice to follow up with Ann should be held back by LAW-6
      And the reason should say "You are a page on Facebook, whose law binds what you write to Ann; this does not say where and how it is done."
