Feature: Sell little

  We are making friends here, not closing deals.

  Background:
    Given I am Maya

  Rule: Of my recent posts few may sell

    Scenario: Two selling posts of five are too many
      Given this was said:
        | who | on | when                | text             | sells |
        | I   | X  | 2 March 2026, 08:00 | Bread on Monday  | yes   |
        | I   | X  | 2 March 2026, 09:00 | My new oven      |       |
        | I   | X  | 2 March 2026, 10:00 | Bread on Tuesday | yes   |
        | I   | X  | 2 March 2026, 11:00 | The old mill     |       |
        | I   | X  | 2 March 2026, 12:00 | Rye in the rain  |       |
      When it is Monday 2 March 2026, 13:00
      Then I should be advised to sell nothing on X, because of OVERSELL-1
      And the reason should say "At least 2 of your last 5 posts on X sell something, which is more than readers like. Until 1 April 2026, 08:00, post what is of use to them, or what amuses them."
      And rule OVERSELL-2 should not apply

    Scenario Outline: <what>
      Given this was said:
        | who | on      | when       | text             | sells   |
        | I   | X       | 9 days ago | Bread on Monday  | yes     |
        | I   | X       | 8 days ago | My new oven      |         |
        | I   | X       | 7 days ago | Bread on Tuesday | <third> |
        | I   | X       | 6 days ago | The old mill     |         |
        | I   | <where> | 5 days ago | Rye in the rain  |         |
      When I ask for advice
      Then rule OVERSELL-1 should <hold>

      Examples: A fifth is borne, and of fewer than five posts no share is taken
        | what                                            | third | where    | hold      |
        | one selling post of five is a fifth             |       | X        | not apply |
        | two selling posts of five are more than a fifth | yes   | X        | apply     |
        | two selling posts of four are too few to tell   | yes   | LinkedIn | not apply |

    Scenario: What is sold in two places is not added up
      Given this was said:
        | who | on       | when       | text             | sells |
        | I   | X        | 9 days ago | Bread on Monday  | yes   |
        | I   | X        | 8 days ago | My new oven      |       |
        | I   | X        | 7 days ago | The old mill     |       |
        | I   | X        | 6 days ago | Rye in the rain  |       |
        | I   | X        | 5 days ago | Snow on the roof |       |
        | I   | LinkedIn | 4 days ago | Bread on Tuesday | yes   |
      When I ask for advice
      Then rule OVERSELL-1 should not apply

    Scenario: A pause that I make lasts until I post there again
      Given this was said:
        | who | on | when       | text             | sells |
        | I   | X  | 9 days ago | Bread on Monday  | yes   |
        | I   | X  | 8 days ago | My new oven      |       |
        | I   | X  | 7 days ago | Bread on Tuesday | yes   |
        | I   | X  | 6 days ago | The old mill     |       |
        | I   | X  | 5 days ago | Rye in the rain  |       |
      When I ask for advice
      And I mark the advice to sell nothing on X as done
      Given I posted on LinkedIn on Monday 2 March 2026 at 12:30: "Snow on the roof"
      When it is Monday 2 March 2026, 13:00
      Then the advice to sell nothing on X should be held back by FEEDBACK-1
      Given I posted on X on Monday 2 March 2026 at 13:30: "Snow on the roof"
      When it is Monday 2 March 2026, 14:00
      Then I should be advised to sell nothing on X

  Rule: After two selling posts in a row comes a pause

    Scenario Outline: <what> in a row
      Given this was said:
        | who | on | when                | text             | sells    |
        | I   | X  | 2 March 2026, 10:00 | My new oven      | <first>  |
        | I   | X  | 2 March 2026, 11:00 | Bread on Monday  | <second> |
        | I   | X  | 2 March 2026, 12:00 | Bread on Tuesday | <third>  |
      When it is Monday 2 March 2026, 13:00
      Then <advice>

      Examples:
        | what                            | first | second | third | advice                                                          |
        | the last two sell               |       | yes    | yes   | I should be advised to sell nothing on X, because of OVERSELL-2 |
        | something between two that sell | yes   |        | yes   | there should be nothing to do                                   |
        | something after two that sell   | yes   | yes    |       | there should be nothing to do                                   |
        | only the last one sells         |       |        | yes   | there should be nothing to do                                   |

    Scenario: Two that sell in two places are not in a row
      Given this was said:
        | who | on       | when       | text             | sells |
        | I   | LinkedIn | 4 days ago | My new oven      |       |
        | I   | LinkedIn | 3 days ago | Bread on Monday  | yes   |
        | I   | X        | 2 days ago | The old mill     |       |
        | I   | X        | 1 day ago  | Bread on Tuesday | yes   |
      When I ask for advice
      Then there should be nothing to do

    Scenario: A row ends when its first post is a month old
      Given this was said:
        | who | on | when                | text             | sells |
        | I   | X  | 2 March 2026, 11:00 | Bread on Monday  | yes   |
        | I   | X  | 2 March 2026, 12:00 | Bread on Tuesday | yes   |
      When it is 1 April 2026, 10:59
      Then I should be advised to sell nothing on X
      When it is 1 April 2026, 11:00
      Then there should be nothing to do

  Rule: Nobody is sold anything in private before they have spoken twice

    Scenario Outline: An offer in private to Ann, who <what>
      Given this was said:
        | who      | to | on       | when                | how     | text           | read as   |
        | <first>  | me | LinkedIn | 1 March 2026, 09:00 | private | A first word.  | <read as> |
        | <second> | me | Mastodon | 1 March 2026, 10:00 | public  | A second word. | <read as> |
      And I wrote to Ann on LinkedIn on 2 March 2026 at 11:00: "A place in my course: book now!"
      When it is Monday 2 March 2026, 12:00
      Then I <should> be advised to sell nothing to Ann

      Examples: Two words of hers, wherever she said them
        | what                      | first | second | read as               | should     |
        | has not said a word       | Ben   | Ben    | nothing in particular | should     |
        | has spoken once           | Ann   | Ben    | nothing in particular | should     |
        | has spoken twice          | Ann   | Ann    | nothing in particular | should not |
        | has a machine that speaks | Ann   | Ann    | out of office         | should     |

    Scenario: The reason says what is missing
      Given Ann wrote to me on LinkedIn on 1 March 2026 at 09:00: "I saw your bread at the market."
      And I wrote to Ann on LinkedIn on 2 March 2026 at 11:00: "A place in my course: book now!"
      When it is Monday 2 March 2026, 12:00
      Then I should be advised to sell nothing to Ann on LinkedIn, whenever, because of OVERSELL-3
      And the reason should say "before you had talked much. Offer nothing more until they have written to you more often (messages needed: 2)."

    Scenario Outline: What I buy or pay is no offer
      Given I wrote to Ann on LinkedIn on 2 March 2026 at 11:00: "<text>"
      When it is Monday 2 March 2026, 12:00
      Then I <should> be advised to sell nothing to Ann

      Examples: The same words sell when I do not buy
        | text                                                                   | should     |
        | Can I still get the early bird price of 120 € for two tickets?         | should not |
        | Attached the invoice for the rent of the hall: £340, due in 14 days.   | should not |
        | Could you get me a discount code for the shop you work in?             | should not |
        | The early bird price of 120 € is there until Friday, book now!         | should     |
        | Here is a discount code for the shop I work in.                        | should     |

    Scenario Outline: An offer in private to a stranger, <when>
      Given I wrote to Ann on LinkedIn on 2 March 2026 at 12:00: "A place in my course: book now!"
      When it is <when>
      Then <advice>

      Examples: It is forgotten after thirty days
        | when                | advice                                                            |
        | 2 March 2026, 12:00 | I should be advised to sell nothing to Ann, because of OVERSELL-3 |
        | 1 April 2026, 11:59 | I should be advised to sell nothing to Ann, because of OVERSELL-3 |
        | 1 April 2026, 12:00 | there should be nothing to do                                     |

    Scenario Outline: An offer after a stranger <what>
      Given <who> wrote to me on LinkedIn on 2 March 2026 at <when>: "<text>"
      And I wrote to Ann on LinkedIn on 2 March 2026 at 12:00: "A place in my course: book now!"
      When it is Monday 2 March 2026, 13:00
      Then I <should> be advised to sell nothing to Ann

      Examples: Whoever has asked for the price wants to be told
        | what                             | who | when  | text                       | should     |
        | asked what it costs              | Ann | 11:59 | How much is the course?    | should not |
        | asked in the same moment         | Ann | 12:00 | How much is the course?    | should     |
        | asked about something else       | Ann | 11:59 | Which oven do you bake in? | should     |
        | asked about just that            | Ann | 11:59 | When do your courses end?  | should not |
        | asked about it in that moment    | Ann | 12:00 | When do your courses end?  | should     |
        | spoke of it without a question   | Ann | 11:59 | I read of your courses.    | should     |
        | has heard another one ask        | Ben | 11:59 | When do your courses end?  | should     |
        | has heard another one ask for it | Ben | 11:59 | How much is the course?    | should     |

    Scenario: What is offered to all, or said to her alone without an offer, is no private offer
      Given I said to Ann on Mastodon on 2 March 2026 at 11:00: "A place in my course: book now!"
      And I wrote to Ann on LinkedIn on 2 March 2026 at 12:00: "The oven is hot."
      And Ann wrote to me on LinkedIn on 2 March 2026 at 12:30: "I have loaves, order now!"
      When it is Monday 2 March 2026, 13:00
      Then I should not be advised to sell nothing to Ann

  Rule: Nobody is sold anything while they do not answer

    Scenario: An offer into silence says louder what nobody wanted to hear
      Given this was said:
        | who | to          | on       | when                | how     | text                            |
        | Ann | me          | LinkedIn | 1 March 2026, 09:00 | private | I saw your bread at the market. |
        | Ann | me          | LinkedIn | 1 March 2026, 09:30 | private | It looked good.                 |
        | Ben | me          | LinkedIn | 1 March 2026, 09:00 | private | I saw your bread at the market. |
        | Ben | me          | LinkedIn | 1 March 2026, 09:30 | private | It looked good.                 |
        | I   | Ann         | LinkedIn | 1 March 2026, 12:00 | private | Shall I keep you a loaf?        |
        | I   | Ann and Ben | LinkedIn | 2 March 2026, 12:00 | private | A place in my course: book now! |
        | Ben | me          | Mastodon | 2 March 2026, 12:30 | private | Gladly.                         |
      When it is Monday 2 March 2026, 13:00
      Then I should be advised, in this order:
        | answer Ben on LinkedIn                                           |
        | answer Ben on Mastodon                                           |
        | sell nothing to Ann on LinkedIn, whenever, because of OVERSELL-4 |
        | wait for Ann                                                     |
      And I should be advised to sell nothing to Ann
      And the reason should say "You offered Ann something though your message before it had no answer. Sell them nothing until they answer."

    Scenario Outline: <what> on Monday at noon, <when>
      Given this was said:
        | who   | to   | on       | when                | how     | text                            |
        | Ann   | me   | LinkedIn | 1 March 2026, 09:00 | private | I saw your bread at the market. |
        | Ann   | me   | LinkedIn | 1 March 2026, 09:30 | private | It looked good.                 |
        | I     | Ann  | LinkedIn | <before>            | private | Shall I keep you a loaf?        |
        | <who> | <to> | LinkedIn | 2 March 2026, 12:00 | <how>   | <text>                          |
      When it is <when>
      Then I <should> be advised to sell nothing to Ann

      Examples: It is forgotten after thirty days; what is said within twelve hours is one try
        | what             | before              | who | to  | how     | text                            | when                | should     |
        | an offer         | 1 March 2026, 23:59 | I   | Ann | private | A place in my course: book now! | 1 April 2026, 11:59 | should     |
        | an offer         | 1 March 2026, 23:59 | I   | Ann | private | A place in my course: book now! | 1 April 2026, 12:00 | should not |
        | one breath later | 2 March 2026, 00:00 | I   | Ann | private | A place in my course: book now! | 2 March 2026, 13:00 | should not |
        | no offer         | 1 March 2026, 12:00 | I   | Ann | private | The oven is hot.                | 2 March 2026, 13:00 | should not |
        | an offer to all  | 1 March 2026, 12:00 | I   | Ann | public  | A place in my course: book now! | 2 March 2026, 13:00 | should not |
        | an answer        | 1 March 2026, 12:00 | Ann | me  | private | I have loaves, order now!       | 2 March 2026, 13:00 | should not |

    Scenario: An offer that I have let go of is not raked up
      Given this was said:
        | who | to  | on       | when                | how     | text                                |
        | Ann | me  | LinkedIn | 1 March 2026, 09:00 | private | I saw your bread at the market.     |
        | Ann | me  | LinkedIn | 1 March 2026, 09:30 | private | It looked good.                     |
        | I   | Ann | LinkedIn | 1 March 2026, 12:00 | private | Shall I keep you a place? Book now! |
        | I   | Ann | LinkedIn | 2 March 2026, 12:00 | private | The oven is hot.                    |
      When it is Monday 2 March 2026, 13:00
      Then I should not be advised to sell nothing to Ann

  Rule: Nobody is sold anything when they ask about something else

    Scenario: An offer is no answer to a question about something else
      Given Ann asked me on Mastodon on Monday 2 March 2026 at 11:00: "Which oven do you bake in?"
      And I answered Ann 1 hour later: "Learn it in my course, book now!"
      When it is Monday 2 March 2026, 13:00
      Then I should be advised, in this order:
        | sell nothing to Ann on Mastodon, whenever, because of OVERSELL-5 |
      And the reason should say "Ann asked something else, and you answered with an offer. Answer what they asked: Which oven do you bake in?"

    Scenario Outline: <what> in public, <when>
      Given this was said:
        | who   | to | on       | when                | text       | called   | answers  |
        | <who> | me | Mastodon | 2 March 2026, 11:00 | <question> | question |          |
        | I     |    | Mastodon | 2 March 2026, 12:00 | <answer>   | answer   | question |
      When it is <when>
      Then I <should> be advised to sell nothing to Ann

      Examples: It is forgotten after thirty days
        | what                        | who | question                        | answer                           | when                | should     |
        | an offer to one who asked   | Ann | Which oven do you bake in?      | Learn it in my course, book now! | 1 April 2026, 11:59 | should     |
        | an offer to one who asked   | Ann | Which oven do you bake in?      | Learn it in my course, book now! | 1 April 2026, 12:00 | should not |
        | an answer to one who asked  | Ann | Which oven do you bake in?      | The one with the stone.          | 2 March 2026, 13:00 | should not |
        | an offer to one who did not | Ann | I saw your bread at the market. | Learn it in my course, book now! | 2 March 2026, 13:00 | should not |
        | the price to one who asked  | Ann | How much is the course?         | For you € 90, book now!          | 2 March 2026, 13:00 | should not |
        | what she asked about        | Ann | When do your courses start?     | The course starts now, book now! | 2 March 2026, 13:00 | should not |
        | what she did not ask about  | Ann | When do your ovens cool?        | The course starts now, book now! | 2 March 2026, 13:00 | should     |

    Scenario: Whoever overhears an offer, or is offered something under a post of mine, did not ask
      Given Ann asked me on Mastodon on Monday 2 March 2026 at 10:00: "Which oven do you bake in?"
      And I answered Ann 1 hour later: "Learn it in my course, book now!"
      And that names Ben
      And I said to Cleo on Mastodon on Monday 2 March 2026 at 10:00: "Do you bake on Fridays?"
      And that is called "my question"
      And I answered "my question" 1 hour later: "Then book now, the course is nearly full!"
      And that names Cleo
      When it is Monday 2 March 2026, 13:00
      Then I should be advised to sell nothing to Ann
      And I should not be advised to sell nothing to Ben
      And I should not be advised to sell nothing to Cleo

    Scenario Outline: An offer beside the question, and <what>
      Given Ann asked me on Mastodon on Monday 2 March 2026 at 11:00: "Which oven do you bake in?"
      And I answered Ann 1 hour later: "Learn it in my course, book now!"
      And this was said:
        | who   | to   | on       | when                 | how     | text   | read as   |
        | <who> | <to> | LinkedIn | 2 March 2026, <when> | private | <text> | <read as> |
      When it is Monday 2 March 2026, 13:00
      Then I <should> be advised to sell nothing to Ann

      Examples: Whoever had asked for the price before wants to be told, and a word that sells nothing makes it good
        | what                               | who | to  | when  | text                    | read as        | should     |
        | she had asked for the price        | Ann | me  | 11:59 | How much is the course? | price interest | should not |
        | she asked for the price then       | Ann | me  | 12:00 | How much is the course? | price interest | should     |
        | she had said something else        | Ann | me  | 11:59 | I bake on Fridays.      |                | should     |
        | Ben had asked for the price        | Ben | me  | 11:59 | How much is the course? | price interest | should     |
        | a word of mine that sells nothing  | I   | Ann | 12:01 | The one with the stone. |                | should not |
        | such a word before it              | I   | Ann | 11:59 | The oven is hot.        |                | should     |
        | one of the same moment             | I   | Ann | 12:00 | The oven is hot.        |                | should     |
        | one more offer                     | I   | Ann | 12:01 | Only today, book now!   |                | should     |
        | a word to Ben                      | I   | Ben | 12:01 | The one with the stone. |                | should     |
        | what my machine says in my absence | I   | Ann | 12:01 | I am out of the office. | out of office  | should     |
