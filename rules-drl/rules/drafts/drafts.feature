Feature: What I am about to say

  A post, an answer, a message or a mailing that is not sent yet is looked at as of the moment at which it goes out. What
  speaks against it says how to mend it, and from when on it would pass where time alone mends it.

  Background:
    Given I am Maya

  Rule: It says something

    Scenario Outline: A post that has <what>
      Given I plan to post on Mastodon tomorrow at 10:00: "<text>"
      When I ask for advice
      Then rule DRAFT-1 should <hold>

      Examples:
        | what       | text                | hold      |
        | no text    |                     | apply     |
        | signs only | ?!                  | apply     |
        | a smile    | :)                  | not apply |
        | an emoji   | 🎉                  | not apply |
        | words      | Our oven is here.   | not apply |

    Scenario: An empty message is held back for whoever it is for
      Given I plan to write to Ann on LinkedIn tomorrow at 10:00: ""
      When I ask for advice
      Then what I plan for Ann should be held back by DRAFT-1

    Scenario: What is shown again has its words already
      Given I posted on Mastodon 40 days ago: "How to keep a sourdough"
      And that is called "guide"
      And I plan to post on Mastodon tomorrow at 10:00: ""
      And that shows "guide" again
      When I ask for advice
      Then what I plan should be fine

  Rule: It fits where it is said

    Scenario Outline: <what>
      Given Ann posted on <where> 2 hours ago: "Is there bread?"
      And I plan to <say> tomorrow at 10:00:
        """
        Flour water salt and time: flour water salt and time. Flour water salt and time: flour water salt and time. Flour water salt and time: flour water salt and time. Flour water salt and time: flour water salt and time. Flour water salt and time: flour water salt and time. Flour water salt and time.
        """
      When I ask for advice
      Then rule DRAFT-2 should <hold>

      Examples: X takes 280 characters
        | what                       | where    | say                    | hold      |
        | a long post on X           | X        | post on X              | apply     |
        | a long answer on X         | X        | answer that            | apply     |
        | a long post on LinkedIn    | LinkedIn | post on LinkedIn       | not apply |
        | a long message on X        | X        | write to Ann on X      | not apply |
        | a long letter              | X        | write to Ann by email  | not apply |

  Rule: It is not what I posted there before

    Scenario Outline: The same post on <where>, <when>
      Given I posted on X on Monday 2 March 2026 at 12:00: "The bread of the week is rye with walnuts from the garden."
      And I posted on Mastodon on Monday 2 March 2026 at 12:00: "The bread of the week is rye with walnuts from the garden."
      And I plan to post on <where> on <when>: "<text>"
      When it is Monday 2 March 2026, 14:00
      Then rule DRAFT-3 should <reworded>
      And rule DRAFT-4 should <rested>

      Examples: X forbids it for a year, Mastodon lets it rest for thirty days; one word of twelve may be another
        | where    | when                         | text                                                           | reworded  | rested    |
        | X        | Tuesday 3 March 2026 at 12:00  | The bread of the week is rye with walnuts from the garden!   | apply     | not apply |
        | X        | Tuesday 3 March 2026 at 12:00  | The bread of the week is rye with walnuts from the market.   | apply     | not apply |
        | X        | Tuesday 3 March 2026 at 12:00  | The bread of the week is spelt with walnuts from the garden. | not apply | not apply |
        | X        | Tuesday 2 March 2027 at 11:59  | The bread of the week is rye with walnuts from the garden.   | apply     | not apply |
        | X        | Tuesday 2 March 2027 at 12:00  | The bread of the week is rye with walnuts from the garden.   | not apply | not apply |
        | Mastodon | Tuesday 3 March 2026 at 12:00  | The bread of the week is rye with walnuts from the market.   | not apply | apply     |
        | Mastodon | Tuesday 3 March 2026 at 12:00  | The bread of the week is spelt with walnuts from the garden. | not apply | not apply |
        | Mastodon | Wednesday 1 April 2026 at 11:59 | The bread of the week is rye with walnuts from the garden.  | not apply | apply     |
        | Mastodon | Wednesday 1 April 2026 at 12:00 | The bread of the week is rye with walnuts from the garden.  | not apply | not apply |
        | LinkedIn | Tuesday 3 March 2026 at 12:00  | The bread of the week is rye with walnuts from the garden.   | not apply | not apply |

    Scenario: It passes when the earlier one has rested
      Given I posted on Mastodon on Monday 2 March 2026 at 12:00: "The bread of the week is rye with walnuts from the garden."
      And I plan to post on Mastodon on Tuesday 3 March 2026 at 12:00: "The bread of the week is rye with walnuts from the garden."
      When it is Monday 2 March 2026, 14:00
      Then what I plan should be held back by DRAFT-4
      And what I plan should be allowed from Wednesday 1 April 2026 at 12:00

    Scenario Outline: What shows a post again on <where> is no post of its own
      Given I posted on <where> on Monday 2 March 2026 at 12:00: "The bread of the week is rye with walnuts from the garden."
      And that is called "rye"
      And I plan to post on <where> on Tuesday 3 March 2026 at 12:00: "The bread of the week is rye with walnuts from the garden."
      And that shows "rye" again
      When it is Monday 2 March 2026, 14:00
      Then rule DRAFT-3 should not apply
      And rule DRAFT-4 should not apply

      Examples:
        | where    |
        | X        |
        | Mastodon |

    Scenario Outline: An answer on <where> in the words of an earlier one is no post
      Given Ann posted on <where> on Monday 2 March 2026 at 10:00: "Which bread is it this week?"
      And I answered Ann on Monday 2 March 2026 at 12:00: "The bread of the week is rye with walnuts from the garden."
      And Ben posted on <where> on Monday 2 March 2026 at 13:00: "Which bread is it this week?"
      And I plan to answer Ben on Monday 2 March 2026 at 15:00: "The bread of the week is rye with walnuts from the garden."
      When it is Monday 2 March 2026, 14:00
      Then what I plan should be fine

      Examples:
        | where    |
        | X        |
        | Mastodon |

  Rule: Nobody hears the same again without an answer

    Scenario Outline: Ann is told the same <what>
      Given I wrote to Ann on LinkedIn on Monday 2 March 2026 at 12:00: "Shall we bake the bread of the week together on one of these days?"
      And <who> wrote to me on LinkedIn on <then>: "I am on the road for some time."
      And that is read as <read>
      And I plan to write to Ann on LinkedIn on <when>: "Shall we bake the bread of the week together on one of these <last>?"
      When it is Monday 9 March 2026, 09:00
      Then rule DRAFT-5 should <hold>

      Examples: Until she has spoken, and for thirty days
        | what                       | who | then                          | read                  | when                            | last | hold      |
        | and has not answered       | Ben | Tuesday 3 March 2026 at 12:00 | nothing in particular | Monday 9 March 2026 at 12:00    | days | apply     |
        | in nearly the same words   | Ben | Tuesday 3 March 2026 at 12:00 | nothing in particular | Monday 9 March 2026 at 12:00    | weeks | apply     |
        | and has answered           | Ann | Tuesday 3 March 2026 at 12:00 | nothing in particular | Monday 9 March 2026 at 12:00    | days | not apply |
        | and only spoke before      | Ann | Monday 2 March 2026 at 11:00  | nothing in particular | Monday 9 March 2026 at 12:00    | days | apply     |
        | and a machine answered     | Ann | Tuesday 3 March 2026 at 12:00 | out of office         | Monday 9 March 2026 at 12:00    | days | apply     |
        | just before a month is over | Ben | Tuesday 3 March 2026 at 12:00 | nothing in particular | Wednesday 1 April 2026 at 11:59 | days | apply     |
        | a month later              | Ben | Tuesday 3 March 2026 at 12:00 | nothing in particular | Wednesday 1 April 2026 at 12:00 | days | not apply |

    Scenario: It is the same only for whoever was told it
      Given I posted on X on Monday 2 March 2026 at 10:00: "The mill is at rest."
      And I wrote to Ann on LinkedIn on Monday 2 March 2026 at 11:00: "The mill is at rest."
      And I wrote to Ann on LinkedIn on Monday 2 March 2026 at 12:00: "Shall we bake the bread of the week together on one of these days?"
      And I plan to write to Ann and Ben on LinkedIn on Tuesday 3 March 2026 at 12:00: "Shall we bake the bread of the week together on one of these days?"
      When it is Monday 2 March 2026, 14:00
      Then what I plan for Ann should be held back by DRAFT-5
      And what I plan for Ben should be fine
      And what I plan should be allowed from Wednesday 1 April 2026 at 12:00

    Scenario: Another question is no repetition, and a mailing may repeat itself
      Given I wrote to Ann on LinkedIn on Monday 2 March 2026 at 12:00: "Shall we bake the bread of the week together on one of these days?"
      And I plan to write to Ann on LinkedIn on Tuesday 3 March 2026 at 12:00: "Shall I bring the bread of last week to the market for you?"
      When it is Monday 2 March 2026, 14:00
      Then rule DRAFT-5 should not apply
      Given I plan a mailing to Ann on LinkedIn on Tuesday 3 March 2026 at 12:00: "Shall we bake the bread of the week together on one of these days?"
      When it is Monday 2 March 2026, 14:00
      Then rule DRAFT-5 should not apply

  Rule: Of my posts few sell, with this one

    Scenario Outline: A post <what>
      Given this was said:
        | who | on      | when       | text             | sells    |
        | I   | X       | 9 days ago | Bread on Monday  | yes      |
        | I   | X       | 8 days ago | My new oven      |          |
        | I   | X       | 7 days ago | The old mill     |          |
        | I   | X       | 6 days ago | Rye in the rain  |          |
        | I   | X       | 5 days ago | Snow on the roof |          |
        | I   | <where> | 4 days ago | Salt of the sea  |          |
        | I   | X       | 3 days ago | Ash of the oven  |          |
        | I   | X       | 2 days ago | Dust of the mill |          |
        | I   | X       | 1 day ago  | A cat on a sack  |          |
      And I plan to post on <there> tomorrow at 10:00: "<text>"
      When I ask for advice
      Then rule DRAFT-6 should <hold>

      Examples: Two of ten are a fifth, two of nine are more
        | what                                 | where    | there    | text                        | hold      |
        | that makes two of ten                | X        | X        | Fresh loaves, order now!    | not apply |
        | that makes two of nine               | LinkedIn | X        | Fresh loaves, order now!    | apply     |
        | that sells nothing                   | LinkedIn | X        | Fresh snow.                 | not apply |
        | where hardly anything was said       | LinkedIn | LinkedIn | Fresh loaves, order now!    | not apply |

    Scenario Outline: <count> posts of which one sells
      Given this was said:
        | who | on      | when                | text             | sells    |
        | I   | X       | 2 March 2026, 08:00 | Bread on Monday  | yes      |
        | I   | X       | 2 March 2026, 09:00 | My new oven      |          |
        | I   | X       | 2 March 2026, 10:00 | The old mill     |          |
        | I   | X       | 2 March 2026, 11:00 | Rye in the rain  |          |
        | I   | <where> | 2 March 2026, 12:00 | Snow on the roof |          |
      And I plan to post on X on Tuesday 3 March 2026 at 10:00: "Fresh loaves, order now!"
      When it is Monday 2 March 2026, 13:00
      Then what I plan should be <judged>

      Examples: Of fewer than five no share is taken
        | count | where    | judged                |
        | five  | X        | held back by DRAFT-6  |
        | four  | LinkedIn | fine                  |

    Scenario: It passes when the earlier offer counts no more
      Given this was said:
        | who | on | when                | text             | sells    |
        | I   | X  | 2 March 2026, 08:00 | Bread on Monday  | yes      |
        | I   | X  | 2 March 2026, 09:00 | My new oven      |          |
        | I   | X  | 2 March 2026, 10:00 | The old mill     |          |
        | I   | X  | 2 March 2026, 11:00 | Rye in the rain  |          |
        | I   | X  | 2 March 2026, 12:00 | Snow on the roof |          |
      And I plan to post on X on Tuesday 3 March 2026 at 10:00: "Fresh loaves, order now!"
      When it is Monday 2 March 2026, 13:00
      Then what I plan should be held back by DRAFT-6
      And what I plan should be allowed from Wednesday 1 April 2026 at 08:00

    Scenario: An answer or a message is no post
      Given this was said:
        | who | on | when       | text             | sells    |
        | I   | X  | 9 days ago | Bread on Monday  | yes      |
        | I   | X  | 8 days ago | My new oven      |          |
        | I   | X  | 7 days ago | The old mill     |          |
        | I   | X  | 6 days ago | Rye in the rain  |          |
        | I   | X  | 5 days ago | Snow on the roof |          |
      And Ann asked me on X 2 hours ago: "What do your loaves cost?"
      And I plan to answer Ann in 1 hour: "Four euros each, order now!"
      When I ask for advice
      Then what I plan should be fine

  Rule: Nobody is sold anything in private before they have spoken twice

    Scenario Outline: An offer to Ann, who <what>
      Given this was said:
        | who      | to | on       | when                | how     | text     | read as   |
        | <first>  | me | LinkedIn | 1 March 2026, 09:00 | private | <text>   | <read as> |
        | <second> | me | Mastodon | 1 March 2026, 10:00 | public  | <text>   | <read as> |
      And I plan to write to Ann on LinkedIn on Tuesday 3 March 2026 at 10:00: "<offer>"
      When it is Monday 2 March 2026, 12:00
      Then rule DRAFT-7 should <hold>

      Examples:
        | what                         | first | second | text                        | read as                         | offer                           | hold      |
        | has not said a word          | Ben   | Ben    | A word.                     | nothing in particular           | A place in my course: book now! | apply     |
        | has spoken once              | Ann   | Ben    | A word.                     | nothing in particular           | A place in my course: book now! | apply     |
        | has spoken twice             | Ann   | Ann    | A word.                     | nothing in particular           | A place in my course: book now! | not apply |
        | has a machine that speaks    | Ann   | Ann    | A word.                     | out of office                   | A place in my course: book now! | apply     |
        | is offered nothing           | Ben   | Ben    | A word.                     | nothing in particular           | A place by the window.          | not apply |
        | asked for the price          | Ann   | Ben    | What is it?                 | question and price interest     | A place in my course: book now! | not apply |
        | asked about just that        | Ann   | Ben    | Do you give a course?       | question                        | A place in my course: book now! | not apply |
        | asked for a place            | Ann   | Ben    | Is May still open?          | question                        | A place in my course: book now! | not apply |
        | told about just that         | Ann   | Ben    | I gave a course.            | nothing in particular           | A place in my course: book now! | apply     |
        | complained about it          | Ann   | Ben    | Where is my course?         | question and complaint          | A place in my course: book now! | apply     |
        | asked for something of hers  | Ann   | Ben    | Where is my course?         | question and private matter     | A place in my course: book now! | apply     |

    Scenario: It speaks of whoever is offered something
      Given Ben asked me on LinkedIn 2 hours ago: "What does the course cost?"
      And I plan to write to Ann on LinkedIn tomorrow at 10:00: "A place in my course: book now!"
      When I ask for advice
      Then what I plan for Ann should be held back by DRAFT-7

    Scenario Outline: <what>
      Given I plan <plan> tomorrow at 10:00: "A place in my course: book now!"
      When I ask for advice
      Then rule DRAFT-7 should <hold>

      Examples: A newsletter by email goes to those who want it
        | what                   | plan                             | hold      |
        | A letter to a stranger | to write to Ann by email         | apply     |
        | A mailing by email     | a mailing to Ann by email        | not apply |
        | A mailing on LinkedIn  | a mailing to Ann on LinkedIn     | apply     |
        | A post                 | to post on LinkedIn              | not apply |

  Rule: Whoever asked is answered first

    Scenario Outline: Ann <what>
      Given Ann said to me on Mastodon on Monday 2 March 2026 at 09:00: "<asked>"
      And that is read as <read>
      And I plan <plan> on <when>: "<text>"
      When it is Monday 2 March 2026, 10:00
      Then rule DRAFT-8 should <hold>

      Examples:
        | what                             | asked                          | read                  | plan                            | when                           | text                             | hold      |
        | asked and is told something else | Which thread do you use?       | question              | to write to Ann on LinkedIn     | Monday 2 March 2026 at 12:00   | Have you seen the new paper?     | apply     |
        | complained                       | My thread broke on Sunday.     | complaint             | to write to Ann on LinkedIn     | Monday 2 March 2026 at 12:00   | Have you seen the new paper?     | apply     |
        | asked with small words alone     | Why is it so?                  | question              | to write to Ann on LinkedIn     | Monday 2 March 2026 at 12:00   | Have you seen the new paper?     | not apply |
        | is told something                | Which thread do you use?       | question              | to write to Ann on LinkedIn     | Monday 2 March 2026 at 12:00   | Waxed linen. Happy birthday!     | not apply |
        | said something                   | A thread runs through it.      | nothing in particular | to write to Ann on LinkedIn     | Monday 2 March 2026 at 12:00   | Have you seen the new paper?     | not apply |
        | is answered elsewhere            | Which thread do you use?       | question              | to write to Ann on LinkedIn     | Monday 2 March 2026 at 12:00   | Do you wax your linen thread?    | not apply |
        | is answered there                | Which thread do you use?       | question              | to answer Ann                   | Monday 2 March 2026 at 12:00   | Linen.                           | not apply |
        | is sent an emoji                 | Which thread do you use?       | question              | to write to Ann on LinkedIn     | Monday 2 March 2026 at 12:00   | 🎉                               | not apply |
        | gets a mailing                   | Which thread do you use?       | question              | a mailing to Ann on LinkedIn    | Monday 2 March 2026 at 12:00   | Have you seen the new paper?     | not apply |
        | is no longer waiting             | Which thread do you use?       | question              | to write to Ann on LinkedIn     | Monday 9 March 2026 at 09:00   | Have you seen the new paper?     | not apply |
        | is waiting still                 | Which thread do you use?       | question              | to write to Ann on LinkedIn     | Monday 9 March 2026 at 08:59   | Have you seen the new paper?     | apply     |

    Scenario: Somebody else may be told something else, and so may the readers
      Given Ann asked me on Mastodon 1 hour ago: "Which thread do you use?"
      And I plan to write to Ben on LinkedIn in 1 hour: "Have you seen the new paper?"
      When I ask for advice
      Then what I plan for Ben should be fine
      Given I plan to post on LinkedIn in 1 hour: "Have you seen the new paper?"
      And that names Ann
      When I ask for advice
      Then what I plan for Ann should be fine

  Rule: A greeting has a point

    Scenario Outline: Ann is told "<text>" <how>
      Given Ann posted on LinkedIn 2 hours ago: "A cat on a sack."
      And I plan to <plan> in 1 hour: "<text>"
      When I ask for advice
      Then rule DRAFT-9 should <hold>

      Examples:
        | how        | plan                     | text                     | hold      |
        | in private | write to Ann on LinkedIn | Hi Ann!                  | apply     |
        | in private | write to Ann on LinkedIn | Hello there :)           | apply     |
        | in private | write to Ann on LinkedIn | Hi Ann, is that the cat? | not apply |
        | in private | write to Ann on LinkedIn | Happy birthday!          | not apply |
        | in private | write to Ann on LinkedIn | Hi Ann 🎂                | not apply |
        | in public  | answer that              | Hi Ann!                  | not apply |

    Scenario: Whoever says hello may be greeted
      Given Ann wrote to me on LinkedIn 2 hours ago: "Hi Maya, are you there?"
      And I plan to write to Ann on LinkedIn in 1 hour: "Hi Ann!"
      When I ask for advice
      Then rule DRAFT-9 should not apply

  Rule: What is private stays private

    Scenario Outline: "<text>" <how>
      Given Ann posted on Mastodon 2 hours ago: "A cat on a sack."
      And I plan to <plan> in 1 hour: "<text>"
      When I ask for advice
      Then rule DRAFT-10 should <hold>

      Examples:
        | how                 | plan                     | text                                           | hold      |
        | in a post           | post on Mastodon         | Pay with 4111 1111 1111 1111, it works.        | apply     |
        | in a post           | post on Mastodon         | Her account is DE02 1203 0000 0000 2020 51.    | apply     |
        | in a post           | post on Mastodon         | Gifts for the hall to DE02120300000000202051.  | not apply |
        | in a post           | post on Mastodon         | Ruf ihn an: 0171 2345678                       | apply     |
        | in a post           | post on Mastodon         | Call her by 05.03.2026 if you want a seat.     | not apply |
        | in a post           | post on Mastodon         | It's tax season, and her diagnosis is a novel. | not apply |
        | in an answer        | answer that              | Your order number is 20417.                    | apply     |
        | in an answer        | answer that              | Send us your order number in private, please.  | not apply |
        | in a message        | write to Ann on Mastodon | Your order number is 20417.                    | not apply |
        | of a shop in a post | post on Mastodon         | Our shop has a new number: 030 1234567.        | not apply |
        | in a post           | post on Mastodon         | Her new address is 3 Elm Street.               | apply     |
        | in an answer        | answer that              | Er wohnt jetzt in der Lindenstraße 5.          | apply     |
        | of a shop in a post | post on Mastodon         | Their address is 3 Elm Street, open on Sunday. | not apply |

  Rule: What I promised comes first

    Scenario Outline: I owe Ann a pattern on Tuesday evening, and <what>
      Given I live in Europe/Berlin
      And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "Do you still have the pattern of the spine?"
      And I answered Ann 1 hour later: "Yes, I'll send you the pattern tomorrow."
      And I plan <plan> on <when>: "<text>"
      When it is Tuesday 3 March 2026, 10:00
      Then rule DRAFT-11 should <hold>

      Examples:
        | what                        | plan                            | when                              | text                                  | hold      |
        | tell her something else     | to write to Ann on Mastodon     | Tuesday 3 March 2026 at 18:00     | Have you seen the new paper?          | apply     |
        | it is not due               | to write to Ann on Mastodon     | Tuesday 3 March 2026 at 17:59     | Have you seen the new paper?          | not apply |
        | nobody counts on it         | to write to Ann on Mastodon     | Tuesday 17 March 2026 at 18:00    | Have you seen the new paper?          | not apply |
        | somebody still counts on it | to write to Ann on Mastodon     | Tuesday 17 March 2026 at 17:59    | Have you seen the new paper?          | apply     |
        | speak of it                 | to write to Ann on Mastodon     | Tuesday 3 March 2026 at 18:00     | Can the pattern wait for Sunday?      | not apply |
        | ask for patience            | to write to Ann on Mastodon     | Tuesday 3 March 2026 at 18:00     | Sorry, you will have it tonight.      | not apply |
        | send her something          | to write to Ann on Mastodon     | Tuesday 3 March 2026 at 18:00     | Do you like it? paper.pdf             | not apply |
        | send her an emoji           | to write to Ann on Mastodon     | Tuesday 3 March 2026 at 18:00     | 🎉                                    | not apply |
        | send a mailing              | a mailing to Ann on Mastodon    | Tuesday 3 March 2026 at 18:00     | Have you seen the new paper?          | not apply |
        | speak to Ben                | to write to Ben on Mastodon     | Tuesday 3 March 2026 at 18:00     | Have you seen the new paper?          | not apply |
        | post something              | to post on Mastodon             | Tuesday 3 March 2026 at 18:00     | Have you seen the new paper?          | not apply |

    Scenario: What she asks meanwhile is answered, and a post may name her
      Given I live in Europe/Berlin
      And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "Do you still have the pattern of the spine?"
      And I answered Ann 1 hour later: "Yes, I'll send you the pattern tomorrow."
      And Ann wrote to me on Mastodon on Tuesday 3 March 2026 at 17:00: "Is it warm where you are?"
      And I plan to write to Ann on Mastodon on Tuesday 3 March 2026 at 19:00: "Twelve degrees, and yours?"
      When it is Tuesday 3 March 2026, 17:30
      Then rule DRAFT-11 should not apply
      Given I plan to post on X on Tuesday 3 March 2026 at 19:00: "Twelve degrees, and yours?"
      And that names Ann
      When it is Tuesday 3 March 2026, 17:30
      Then rule DRAFT-11 should not apply

  Rule: Silence after an offer means no

    Scenario Outline: Ann was <what>
      Given Ann wrote to me on LinkedIn on 1 January 2026 at 09:00: "A cat on a sack."
      And Ann wrote to me on LinkedIn on 1 January 2026 at 10:00: "And another one."
      And I wrote to Ann on LinkedIn on 1 January 2026 at 09:30: "Fresh loaves, order now!"
      And I posted on X on 1 January 2026 at 09:30: "A cat."
      And I wrote to Ann on LinkedIn on Monday 2 March 2026 at 12:00: "<mine>"
      And <who> wrote to me on LinkedIn on Monday 2 March 2026 at 13:00: "I was at the mill."
      And I plan <plan> on <when>: "<text>"
      When it is Monday 2 March 2026, 14:00
      Then rule DRAFT-12 should <hold>

      Examples: For as long as offers count
        | what                          | mine                            | who | plan                         | when                            | text                     | hold      |
        | offered something before      | A place in my course: book now! | Ben | to write to Ann on LinkedIn  | Thursday 5 March 2026 at 12:00  | Fresh loaves, order now! | apply     |
        | offered something, and spoke  | A place in my course: book now! | Ann | to write to Ann on LinkedIn  | Thursday 5 March 2026 at 12:00  | Fresh loaves, order now! | not apply |
        | told something before         | The mill is at rest.            | Ben | to write to Ann on LinkedIn  | Thursday 5 March 2026 at 12:00  | Fresh loaves, order now! | not apply |
        | offered something long ago    | A place in my course: book now! | Ben | to write to Ann on LinkedIn  | Wednesday 1 April 2026 at 12:00 | Fresh loaves, order now! | not apply |
        | offered something a month ago | A place in my course: book now! | Ben | to write to Ann on LinkedIn  | Wednesday 1 April 2026 at 11:59 | Fresh loaves, order now! | apply     |
        | offered it, and not again     | A place in my course: book now! | Ben | to write to Ann on LinkedIn  | Thursday 5 March 2026 at 12:00  | Here is a cat.           | not apply |
        | offered it, as others are     | A place in my course: book now! | Ben | a mailing to Ann on LinkedIn | Thursday 5 March 2026 at 12:00  | Fresh loaves, order now! | not apply |
        | offered it, as readers are    | A place in my course: book now! | Ben | to post on LinkedIn          | Thursday 5 March 2026 at 12:00  | Fresh loaves, order now! | not apply |
        | offered it, not Ben           | A place in my course: book now! | Ben | to write to Ben on LinkedIn  | Thursday 5 March 2026 at 12:00  | Fresh loaves, order now! | not apply |

    Scenario: An offer to two is one to each of them
      Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "A cat on a sack."
      And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "And another one."
      And I wrote to Ann on LinkedIn on Monday 2 March 2026 at 11:00: "The mill is at rest."
      And I wrote to Ann and Ben on LinkedIn on Monday 2 March 2026 at 12:00: "A place in my course: book now!"
      And I wrote to Ann on LinkedIn on Monday 2 March 2026 at 13:00: "The course is in May, order now!"
      And I plan to write to Ann on LinkedIn on Thursday 5 March 2026 at 12:00: "Fresh loaves, order now!"
      When it is Monday 2 March 2026, 14:00
      Then what I plan for Ann should be held back by DRAFT-12

  Rule: What was private is answered in private

    Scenario Outline: Ann <where> "<asked>", and I <plan>: "<text>"
      Given Ann is @ann on Mastodon
      And Ben is @ben on Mastodon
      And Ann <where> on Monday 2 March 2026 at 09:00: "<asked>"
      And that is read as <read as>
      And I plan to <plan> on <when>: "<text>"
      When it is Monday 2 March 2026, 10:00
      Then rule DRAFT-13 should <hold>

      Examples: Whatever it says in answer
        | where                | asked                     | read as                     | plan                     | when                         | text                                               | hold      |
        | asked me on Mastodon | Where is my parcel, Maya? | question and private matter | answer Ann               | Monday 2 March 2026 at 12:00 | It left on Friday.                                 | apply     |
        | asked me on Mastodon | Where is my parcel, Maya? | question                    | answer Ann               | Monday 2 March 2026 at 12:00 | It left on Friday.                                 | not apply |
        | asked me on Mastodon | Where is my parcel, Maya? | question and private matter | answer Ann               | Monday 2 March 2026 at 12:00 | I have sent you a message.                         | not apply |
        | asked me on Mastodon | Where is my parcel, Maya? | question and private matter | answer Ann               | Monday 2 March 2026 at 12:00 | I have sent it to you by email.                    | not apply |
        | asked me on Mastodon | Where is my parcel, Maya? | question and private matter | answer Ann               | Monday 2 March 2026 at 12:00 | I e-mailed you about it.                           | not apply |
        | asked me on Mastodon | Where is my parcel, Maya? | question and private matter | answer Ann               | Monday 2 March 2026 at 12:00 | Ich habe dir per Mail geantwortet.                 | not apply |
        | asked me on Mastodon | Where is my parcel, Maya? | question and private matter | answer Ann               | Monday 2 March 2026 at 12:00 | Bitte schreiben Sie mir.                           | not apply |
        | asked me on Mastodon | Where is my parcel, Maya? | question and private matter | answer Ann               | Monday 2 March 2026 at 12:00 | Your parcel goes by mail to 3 Elm Street tomorrow. | apply     |
        | asked me on Mastodon | Where is my parcel, Maya? | question and private matter | answer Ann               | Monday 2 March 2026 at 12:00 | We mailed you the parcel on Friday.                | apply     |
        | asked me on Mastodon | Where is my parcel, Maya? | question and private matter | answer Ann               | Monday 2 March 2026 at 12:00 | Das Paket kommt als Brief.                         | apply     |
        | asked me on Mastodon | Where is my parcel, Maya? | question and private matter | answer Ann               | Monday 2 March 2026 at 12:00 | Am Freitag schreiben sie es auf.                   | apply     |
        | asked me on Mastodon | Where is my parcel, Maya? | question and private matter | answer Ann               | Monday 2 March 2026 at 12:00 | Schreib mir bitte privat.                          | not apply |
        | asked me on Mastodon | Where is my parcel, Maya? | question and private matter | write to Ann on Mastodon | Monday 2 March 2026 at 12:00 | It left on Friday.                                 | not apply |
        | asked me on Mastodon | Where is my parcel, Maya? | question and private matter | answer Ann               | Monday 9 March 2026 at 08:59 | It left on Friday.                                 | apply     |
        | asked me on Mastodon | Where is my parcel, Maya? | question and private matter | answer Ann               | Monday 9 March 2026 at 09:00 | It left on Friday.                                 | not apply |

      Examples: Elsewhere, where two words of it are taken up
        | where                   | asked                          | read as                     | plan             | when                         | text                                    | hold      |
        | asked me on Mastodon    | Where is my parcel from Paris? | question and private matter | post on Mastodon | Monday 2 March 2026 at 12:00 | @ann your parcel left Paris.            | apply     |
        | wrote to me on LinkedIn | Where is my parcel from Paris? | question and private matter | post on Mastodon | Monday 2 March 2026 at 12:00 | @ann your parcel left Paris.            | apply     |
        | wrote to me on LinkedIn | Where is my parcel from Paris? | question                    | post on Mastodon | Monday 2 March 2026 at 12:00 | @ann your parcel left Paris.            | not apply |
        | asked me on Mastodon    | Where is my parcel from Paris? | question and private matter | post on Mastodon | Monday 2 March 2026 at 12:00 | @ann have you ever been to Paris?       | not apply |
        | asked me on Mastodon    | Where is my parcel from Paris? | question and private matter | post on Mastodon | Monday 2 March 2026 at 12:00 | @ben a parcel left Paris.               | not apply |
        | asked me on Mastodon    | Where is my parcel from Paris? | question and private matter | post on Mastodon | Monday 2 March 2026 at 12:00 | A parcel left Paris.                    | not apply |

    Scenario Outline: Ann told everybody "<theirs>" <how>, and I <plan>: "<text>"
      Given Ann is @ann on Mastodon
      And Ben is @ben on Mastodon
      And <who> <how> on Mastodon on Monday 2 March 2026 at 09:00: "<theirs>"
      And that is read as <read as>
      And I plan to <plan> in 1 hour: "<text>"
      When it is Monday 2 March 2026, 12:00
      Then rule DRAFT-15 should <hold>

      Examples:
        | who | how         | theirs                    | read as               | plan                     | text                                                 | hold      |
        | Ann | posted      | A cat on a sack.          | nothing in particular | post on Mastodon         | @ann how is your chemo?                              | apply     |
        | Ann | posted      | A cat on a sack.          | nothing in particular | answer that              | Und deine Scheidung?                                 | apply     |
        | Ann | posted      | A cat on a sack.          | nothing in particular | write to Ann on Mastodon | How is your chemo?                                   | not apply |
        | Ann | posted      | A cat on a sack.          | nothing in particular | post on Mastodon         | @ann how is your cat?                                | not apply |
        | Ann | posted      | A cat on a sack.          | nothing in particular | post on Mastodon         | How is your chemo?                                   | not apply |
        | Ann | posted      | My chemo is over.         | private matter        | post on Mastodon         | @ann how is your chemo?                              | not apply |
        | Ben | posted      | My chemo is over.         | private matter        | post on Mastodon         | @ann how is your chemo?                              | apply     |
        | Ann | said to me  | My chemo is over.         | private matter        | post on Mastodon         | @ann how is your chemo?                              | not apply |
        | Ann | said to me  | A cat on a sack.          | nothing in particular | post on Mastodon         | @ann how is your chemo?                              | apply     |
        | Ben | said to me  | My chemo is over.         | private matter        | post on Mastodon         | @ann how is your chemo?                              | apply     |
        | Ann | said to me  | My order number is 20417. | private matter        | post on Mastodon         | @ann how is your chemo?                              | apply     |
        | Ann | posted      | My order number is 20417. | private matter        | post on Mastodon         | @ann how is your chemo?                              | apply     |
        | Ann | posted      | A cat on a sack.          | nothing in particular | post on Mastodon         | @ann Die Kommunen und ihre Schulden: toller Artikel! | not apply |
        | Ann | posted      | A cat on a sack.          | nothing in particular | post on Mastodon         | @ann ihr Burnout war das Thema des Abends.           | not apply |
        | Ann | posted      | A cat on a sack.          | nothing in particular | post on Mastodon         | @ann know your salary before you ask for more!       | not apply |
        | Ann | posted      | A cat on a sack.          | nothing in particular | post on Mastodon         | @ann your addiction to sourdough is mine, too.       | not apply |
        | Ann | wrote to me | My chemo is over.         | private matter        | post on Mastodon         | @ann how is your chemo?                              | apply     |

    Scenario: What I told everybody of myself says nothing of her
      Given Ann is @ann on Mastodon
      And Ann said to me on Mastodon on Monday 2 March 2026 at 09:00: "A cat on a sack."
      And I answered Ann 1 hour later: "My chemo is over."
      And that is read as private matter
      And I plan to post on Mastodon in 1 hour: "@ann how is your chemo?"
      When it is Monday 2 March 2026, 12:00
      Then what I plan for Ann should be held back by DRAFT-15

  Rule: A promise is made once

    Scenario Outline: I owe Ann a pattern, and <what>
      Given I live in Europe/Berlin
      And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "Do you still have the pattern of the spine?"
      And I answered Ann 1 hour later: "Yes, I'll send you the pattern tomorrow."
      And I plan <plan> on <when>: "<text>"
      When it is Monday 2 March 2026, 10:30
      Then rule DRAFT-14 should <hold>

      Examples:
        | what                          | plan                         | when                            | text                                          | hold      |
        | promise it again              | to write to Ann on LinkedIn  | Tuesday 3 March 2026 at 12:00   | I'll send you the pattern soon.               | apply     |
        | promise it elsewhere          | to write to Ann on Mastodon  | Tuesday 3 March 2026 at 12:00   | I'll send you the pattern soon.               | apply     |
        | say when                      | to write to Ann on LinkedIn  | Tuesday 3 March 2026 at 12:00   | Sorry, I'll send you the pattern on Thursday. | not apply |
        | say at what time              | to write to Ann on LinkedIn  | Tuesday 3 March 2026 at 12:00   | I'll send you the pattern by 15:00.           | not apply |
        | say that it is soon           | to write to Ann on LinkedIn  | Tuesday 3 March 2026 at 12:00   | I'll send you the pattern after lunch.        | not apply |
        | promise something else        | to write to Ann on LinkedIn  | Tuesday 3 March 2026 at 12:00   | I'll send you the recipe soon.                | not apply |
        | bring it                      | to write to Ann on LinkedIn  | Tuesday 3 March 2026 at 12:00   | I'll send you the pattern here: pattern.pdf   | not apply |
        | speak of it                   | to write to Ann on LinkedIn  | Tuesday 3 March 2026 at 12:00   | The pattern you wanted me to send is in May.  | not apply |
        | promise it to Ben             | to write to Ben on LinkedIn  | Tuesday 3 March 2026 at 12:00   | I'll send you the pattern soon.               | not apply |
        | promise it to many            | a mailing to Ann on LinkedIn | Tuesday 3 March 2026 at 12:00   | I'll send you the pattern soon.               | not apply |
        | am not to be told of it yet   | to write to Ann on LinkedIn  | Tuesday 3 March 2026 at 05:59   | I'll send you the pattern soon.               | not apply |
        | am told of it                 | to write to Ann on LinkedIn  | Tuesday 3 March 2026 at 06:00   | I'll send you the pattern soon.               | apply     |
        | have let it go                | to write to Ann on LinkedIn  | Tuesday 17 March 2026 at 18:00  | I'll send you the pattern soon.               | not apply |

    Scenario Outline: I have promised Ann "<owed>", and write "<text>"
      Given I live in Europe/Berlin
      And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "Do you still have the pattern of the spine?"
      And I answered Ann 1 hour later: "<owed>"
      And I plan to write to Ann on LinkedIn on Friday 6 March 2026 at 12:00: "<text>"
      When it is Monday 2 March 2026, 10:30
      Then rule DRAFT-14 should <hold>

      Examples: The verb alone is no sign of the same promise
        | owed                                                                                | text                                       | hold      |
        | Yes, I'll send it.                                                                  | I'll send you the recipe as well.          | not apply |
        | Yes, I'll send the pattern.                                                         | I'll send you the recipe as well.          | not apply |
        | Yes, I'll send the pattern.                                                         | I'll send you the pattern soon.            | apply     |
        | Yes, I'll send you the pattern, the glue recipe, the thread list and a cover photo. | I'll send you the pattern of my wallpaper. | not apply |

  Rule: Thanks are no answer

    Scenario Outline: Ann said to me "<asked>", and I <plan>: "<text>"
      Given Ann said to me on Mastodon on Monday 2 March 2026 at 09:00: "<asked>"
      And that is read as <read as>
      And Ben asked me on Mastodon on Monday 2 March 2026 at 09:10: "Is the mill open?"
      And I plan to <plan> on <when>: "<text>"
      When it is Monday 2 March 2026, 10:00
      Then rule DRAFT-16 should <hold>

      Examples:
        | asked                      | read as                         | plan                     | when                         | text                     | hold      |
        | Which oven do you bake in? | question and asks to be told    | answer Ann               | Monday 2 March 2026 at 12:00 | Thank you so much, Ann!  | apply     |
        | Which oven do you bake in? | question and asks to be told    | answer Ann               | Monday 2 March 2026 at 12:00 | Thanks, the stone one.   | not apply |
        | Which oven do you bake in? | question and asks to be told    | answer Ann               | Monday 2 March 2026 at 12:00 | Thanks 👍                | not apply |
        | Which oven do you bake in? | question and asks to be told    | write to Ann on LinkedIn | Monday 2 March 2026 at 12:00 | Thanks!                  | not apply |
        | Which oven do you bake in? | question and asks to be told    | answer Ben               | Monday 2 March 2026 at 12:00 | Thanks!                  | not apply |
        | Which oven do you bake in? | question and asks to be told    | answer Ann               | Monday 9 March 2026 at 08:59 | Thanks!                  | apply     |
        | Which oven do you bake in? | question and asks to be told    | answer Ann               | Monday 9 March 2026 at 09:00 | Thanks!                  | not apply |
        | Shall I bring you flour?   | question                        | answer Ann               | Monday 2 March 2026 at 12:00 | Thanks!                  | not apply |
        | What a loaf.               | asks to be told                 | answer Ann               | Monday 2 March 2026 at 12:00 | Thanks!                  | not apply |
        | My oven broke on Sunday.   | complaint                       | answer Ann               | Monday 2 March 2026 at 12:00 | Vielen Dank!             | apply     |
        | My oven broke on Sunday.   | complaint                       | answer Ann               | Monday 2 March 2026 at 12:00 | Oh no!                   | not apply |
        | My oven is hot on Sundays. | nothing in particular           | answer Ann               | Monday 2 March 2026 at 12:00 | Vielen Dank!             | not apply |

    Scenario Outline: Ann said to me "<asked>", and I only thank her
      Given Ann said to me on Mastodon on Monday 2 March 2026 at 09:00: "<asked>"
      And I plan to answer Ann on Monday 2 March 2026 at 12:00: "Danke!"
      When it is Monday 2 March 2026, 10:00
      Then rule DRAFT-16 should <hold>

      Examples: What they want to know
        | asked                                   | hold  |
        | Which oven do you bake in?              | apply |
        | The loaf was good. Where is the mill?   | apply |
        | Do you know how much it costs?          | apply |
        | Do you know who is at the mill today?   | apply |
        | Das Brot war gut! Welche Sorte war das? | apply |
        | Weißt du, welche du nimmst?             | apply |

      Examples: An offer that only sounds like it
        | asked                                              | hold      |
        | Ich habe Brötchen, möchtest du welche?             | not apply |
        | Ich habe Brot, soll ich dir welches bringen?       | not apply |
        | You know how much I love it, may I bring you some? | not apply |
        | Shall I send you the list of who is coming?        | not apply |
        | Would you like the one which is left?              | not apply |

    Scenario: Of several questions the one that it answers counts
      Given Ann asked me on Mastodon on Monday 2 March 2026 at 08:00: "Which oven do you bake in?"
      And Ann said to me on Mastodon on Monday 2 March 2026 at 09:00: "Shall I bring you flour?"
      And I plan to answer Ann on Monday 2 March 2026 at 12:00: "Thanks!"
      When it is Monday 2 March 2026, 10:00
      Then what I plan for Ann should be fine

  Rule: Whoever is named is reached

    Scenario Outline: "<text>" <where>
      Given I am @maya@home.example on Mastodon
      And Ann is @ann@mill.example on Mastodon
      And Ann is to be left alone everywhere, noted 3 days ago
      And Ben is @ann on X
      And Ben posted on <where> 2 hours ago: "A cat on a sack."
      And I plan to <plan> in 1 hour: "<text>"
      When I ask for advice
      Then rule LEAVE-1 should <hold>

      Examples:
        | where    | plan               | text                                         | hold      |
        | Mastodon | post on Mastodon   | @ann was right about the oven.               | apply     |
        | Mastodon | post on Mastodon   | Now I know what she meant, @ANN.             | apply     |
        | Mastodon | post on Mastodon   | (with @Ann@Mill.Example)                     | apply     |
        | Mastodon | post on Mastodon   | @ann@other.example was right about the oven. | not apply |
        | Mastodon | post on Mastodon   | Write to ann@mill.example about the oven.    | not apply |
        | Mastodon | post on Mastodon   | https://mill.example/@ann has the oven.      | not apply |
        | Mastodon | post on Mastodon   | Ann was right about the oven.                | not apply |
        | Mastodon | answer that        | The cat is that of @ann, Ben.                | apply     |
        | X        | post on X          | @ann was right about the oven.               | not apply |
        | LinkedIn | post on LinkedIn   | @ann was right about the oven.               | not apply |

    Scenario Outline: Ann <what> and is named at <hour> where she lives
      Given Ann lives in Asia/Tokyo
      And Ann is @ann on X
      And I plan to post on X on Monday 2 March 2026 at <at>: "<text>"
      When it is Monday 2 March 2026, 12:00
      Then rule QUIET-2 should <hold>

      Examples: A post that no more than names somebody is for all who read it
        | what            | hour  | at    | text                               | hold      |
        | is only named   | 01:00 | 16:00 | A picture by @ann, of the mill.    | not apply |
        | is spoken to    | 01:00 | 16:00 | @ann is that your picture?         | apply     |
        | is spoken to    | 21:00 | 12:00 | @ann is that your picture?         | not apply |

  Scenario: What is no plan is none of these rules' business
    Given Ann asked me on Mastodon 1 hour ago: "Which thread do you use?"
    And I posted on X 40 days ago: "Our new oven is here."
    When I ask for advice
    Then I should be advised to answer Ann
    And rule DRAFT-8 should not apply
