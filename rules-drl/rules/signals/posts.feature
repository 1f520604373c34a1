Feature: My posts: which count, and which may come round again

  Background:
    Given I am Maya

  Scenario: Whoever has posted nothing has nothing that counts
    When I ask for advice
    Then there should be nothing to do
    And rule POSTS-1 should not apply
    And rule POSTS-7 should not apply

  Rule: Posts of a month are counted where one of them sells

    Background:
      Given this was said:
        | who | on       | when                     | text                    | sells |
        | I   | LinkedIn | 2 February 2026 at 09:00 | My course has begun.    | yes   |
        | I   | LinkedIn | 3 February 2026 at 09:00 | Rye from the mill.      |       |
        | I   | LinkedIn | 4 February 2026 at 09:00 | Fresh bread at six.     |       |
        | I   | LinkedIn | 5 February 2026 at 09:00 | My course is full soon. | yes   |
        | I   | LinkedIn | 6 February 2026 at 09:00 | Butter from the farm.   |       |
        | I   | Mastodon | 6 February 2026 at 10:00 | Fresh bread at six.     |       |

    Scenario Outline: Two of five posts sell, of which the first is of 2 February at nine (<when>)
      When it is <when>
      Then I <should> be advised to sell nothing on LinkedIn

      Examples:
        | when                   | should     |
        | 6 February 2026, 10:00 | should     |
        | 4 March 2026, 08:59    | should     |
        | 4 March 2026, 09:00    | should not |

    Scenario: The reason counts them
      When it is 9 February 2026, 09:00
      Then I should be advised to sell nothing on LinkedIn, because of OVERSELL-1
      And the reason should say "At least 2 of your last 5 posts on LinkedIn sell something, which is more than readers like."
      And I should not be advised to sell nothing on Mastodon

    Scenario: Where nothing sells, or nothing was posted, nothing is counted
      Given Ann said to me on X on 8 February 2026: "I saw your bread."
      When it is 8 March 2026, 09:00
      Then rule POSTS-1 should apply
      And rule POSTS-2 should not apply

  Rule: A good post may come round again

    Background:
      Given I posted on LinkedIn on 5 January 2026 at 09:00: "How to keep a sourdough"
      And that is called "the guide"
      And that has 3 likes, 1 share and 0 comments

    Scenario Outline: When it has rested for thirty days, and until it is a year old (<when>)
      When it is <when>
      Then I <should> be advised to repeat "the guide" on LinkedIn

      Examples:
        | when                   | should     |
        | 4 February 2026, 08:59 | should not |
        | 4 February 2026, 09:00 | should     |
        | 5 January 2027, 08:59  | should     |
        | 5 January 2027, 09:00  | should not |

    Scenario: On Facebook it rests longer
      Given I posted on Facebook on 5 January 2026 at 09:00: "How to bake rye"
      And that is called "rye"
      When it is 4 February 2026, 09:00
      Then I should be advised to repeat "the guide"
      And I should not be advised to repeat "rye"
      When it is 19 February 2026, 09:00
      Then I should be advised to repeat "rye"

    Scenario Outline: <why> does not come round
      Given this was said:
        | who | on      | when                    | called | text   | sells   |
        | I   | <where> | 1 January 2026 at 09:00 | it     | <text> | <sells> |
      When it is 1 March 2026, 09:00
      Then I should be advised to repeat "the guide"
      And I should not be advised to repeat "it"

      Examples:
        | why                     | where         | text            | sells |
        | What is stale tomorrow  | Mastodon      | Bread at six.   |       |
        | What sells              | Mastodon      | How to bake rye | yes   |
        | What was said in a chat | the chat room | How to bake rye |       |

    Scenario Outline: <why> is of its day: <text>
      Given I posted on Mastodon on 1 January 2026 at 09:00: "<text>"
      And that is called "it"
      When it is 19 February 2026, 09:00
      Then I <should> be advised to repeat "it"

      Examples:
        | why                        | text                                            | should     |
        | What begins with a mention | @ann how about my guide to rye?                 | should not |
        | What begins with a mention | @ann @ben tips for the train: a book            | should not |
        | What tells news            | Tonight at eight: a guide to rye                | should not |
        | What tells news            | My guide to rye is now live                     | should not |
        | What tells news            | Just published: a guide to rye                  | should not |
        | What tells news            | Heute Abend: eine Anleitung zum Backen          | should not |
        | What laughs                | Rules for my cat: never trust a quiet oven, lol | should not |
        | What laughs                | Tips for bakers: eat it all ;)                  | should not |
        | A remark                   | How I love this oven                            | should not |
        | What names somebody inside | A guide to rye, by @ann                         | should     |
        | What lasts                 | How to bake rye in today's ovens                | should     |
        | What smiles                | A guide to rye :)                               | should     |
        | What lasts                 | How I keep a rye sourdough (for years)          | should     |
        | What lasts                 | So schneidest du dein Brot am Morgen            | should     |

    Scenario: What I call evergreen comes round whatever its words
      Given I posted on Mastodon on 1 January 2026 at 09:00: "Bread at six."
      And that is called "bread at six"
      And that is evergreen
      When it is 1 March 2026, 09:00
      Then I should be advised to repeat "bread at six"

    Scenario Outline: What can be read by <readers> <comes> round
      Given I posted on Mastodon on 1 January 2026 at 09:00: "How to bake rye"
      And that is called "rye"
      And that names Ann
      And that can be read by <readers>
      When it is 1 March 2026, 09:00
      Then I <should> be advised to repeat "rye"

      Examples:
        | readers          | comes         | should     |
        | followers only   | comes         | should     |
        | those named only | does not come | should not |

    Scenario: It rests from its last showing, which is no post of its own
      Given I posted on LinkedIn on 5 February 2026 at 09:00: "My guide, once more"
      And that is called "once more"
      And that shows "the guide" again
      When it is 7 March 2026, 08:59
      Then there should be nothing to do
      When it is 7 March 2026, 09:00
      Then I should be advised to repeat "the guide"
      And the reason should say "Shown 2 of 4 times"
      And I should not be advised to repeat "once more"

    Scenario Outline: It is shown four times in all, and this makes <number>
      Given this was said:
        | who | on       | when                     | text                | shows again |
        | I   | LinkedIn | 5 February 2026 at 09:00 | My guide, once more | the guide   |
        | I   | LinkedIn | 7 March 2026 at 09:00    | Here it is again    | the guide   |
        | I   | LinkedIn | 6 April 2026 at 09:00    | <text>              | <again>     |
      When it is 1 June 2026, 09:00
      Then I <should> be advised to repeat "the guide"

      Examples:
        | number | text                | again     | should     |
        | three  | Fresh bread at six. |           | should     |
        | four   | For the last time   | the guide | should not |

    Scenario: Not while somebody waits under it
      Given Ann answered "the guide" on 3 February 2026 at 12:00: "How often do you feed it?"
      And Ben asked me on LinkedIn on 3 February 2026 at 12:00: "Which oven do you bake in?"
      When it is 4 February 2026, 09:00
      Then rule POSTS-4 should not apply
      And I should be advised to answer Ann
      When it is 10 February 2026, 11:59
      Then rule POSTS-4 should not apply
      When it is 10 February 2026, 12:00
      Then I should be advised to repeat "the guide"

    Scenario: Whoever waits elsewhere on the platform holds it back once the answer is due
      Given Ann asked me on LinkedIn on 4 February 2026 at 09:00: "Which oven do you bake in?"
      And Ben asked me on Mastodon on 3 February 2026 at 09:00: "Which oven do you bake in?"
      When it is 4 February 2026, 12:59
      Then I should be advised to repeat "the guide"
      When it is 4 February 2026, 13:00
      Then the advice to repeat "the guide" should be held back by REPEAT-6

    Scenario Outline: A day's pause after a new post (<when>)
      Given I posted on LinkedIn on 9 February 2026 at 09:00: "Fresh bread at six."
      And I posted on Mastodon on 10 February 2026 at 08:00: "Fresh bread at six."
      When it is <when>
      Then <advice>

      Examples:
        | when                    | advice                                                                       |
        | 10 February 2026, 08:59 | the advice to repeat "the guide" should be held back by REPEAT-5 until 09:00 |
        | 10 February 2026, 09:00 | I should be advised to repeat "the guide"                                    |

    Scenario: What I have done is done, until it was shown again
      Given I posted on Mastodon on 5 January 2026 at 10:00: "How to bake rye"
      And that is called "rye"
      When it is 4 February 2026, 10:00
      And I mark the advice to repeat "the guide" as done
      And 40 days go by
      Then I should be advised, in this order:
        | repeat "rye" on Mastodon |
      Given I posted on LinkedIn on 4 February 2026 at 11:00: "My guide, once more"
      And that shows "the guide" again
      When I ask for advice
      Then I should be advised to repeat "the guide"

    Scenario: What I have dismissed makes room for the next
      Given I posted on LinkedIn on 6 January 2026 at 09:00: "How to bake rye"
      And that is called "rye"
      When it is 10 February 2026, 09:00
      Then I should be advised, in this order:
        | repeat "the guide" |
      When I dismiss the advice to repeat "the guide"
      And 1 hour goes by
      Then I should be advised, in this order:
        | repeat "rye" |
      And the advice to repeat "the guide" should be held back by FEEDBACK-2 until 12 March 2026 at 09:00
      When it is 12 March 2026, 09:00
      Then I should be advised, in this order:
        | repeat "the guide" |

  Rule: A post that names people is for them first

    Background:
      Given I posted on LinkedIn on 5 January 2026 at 09:00: "How to keep a sourdough, for Ann and Ben"
      And that is called "the guide"
      And that names Ann and Ben
      And Ann answered "the guide" 1 hour later: "Thank you, bye!"
      And I wrote to Ben on LinkedIn on 6 January 2026: "See you at noon."

    Scenario: While one of them is silent it may come round
      Given Ben said to me on LinkedIn on 7 January 2026: "Thanks, bye!"
      And Cleo answered "the guide" on 7 January 2026: "Thank you, bye!"
      When it is 10 February 2026, 09:00
      Then rule POSTS-10 should apply
      And I should be advised to repeat "the guide"

    Scenario: When all of them have answered, all have read it
      Given Ben answered "the guide" on 7 January 2026: "Thank you, bye!"
      And I posted on LinkedIn on 5 January 2026 at 10:00: "How to bake rye, for Cleo"
      And that is called "rye"
      And that names Cleo
      When it is 10 February 2026, 09:00
      Then rule POSTS-11 should apply
      And rule POSTS-10 should not apply to Ann
      And rule POSTS-10 should not apply to Ben
      And I should not be advised to repeat "the guide"
      And I should be advised to repeat "rye"

    Scenario: What names nobody is for everybody
      Given I posted on Mastodon on 5 January 2026 at 10:00: "How to bake rye"
      And that is called "rye"
      When it is 10 February 2026, 09:00
      Then I should be advised to repeat "rye" on Mastodon
