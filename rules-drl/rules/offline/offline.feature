Feature: Go on off the screen

  Some things go faster with a voice, some are not for all to hear, and friends are made at a table.

  Background:
    Given I am Maya
    And Ann can be reached by phone and email

  Rule: A long talk

    Background:
      Given this was said:
        | who | to  | on       | when                | how     | text                            |
        | Ann | me  | LinkedIn | 2 March 2026, 08:00 | private | I tried your rye.               |
        | I   | Ann | LinkedIn | 2 March 2026, 08:05 | private | How was it?                     |
        | Ann | me  | LinkedIn | 2 March 2026, 08:10 | private | A bit sour.                     |
        | I   | Ann | LinkedIn | 2 March 2026, 08:15 | private | The dough had too long a night. |
        | Ann | me  | LinkedIn | 2 March 2026, 08:20 | private | I see.                          |
        | I   | Ann | LinkedIn | 2 March 2026, 08:25 | private | Eight hours are enough.         |
        | Ann | me  | LinkedIn | 2 March 2026, 08:30 | private | And the salt?                   |
        | I   | Ann | LinkedIn | 2 March 2026, 08:35 | private | Two spoons.                     |
        | Ann | me  | LinkedIn | 2 March 2026, 08:40 | private | In the water?                   |
        | I   | Ann | LinkedIn | 2 March 2026, 08:45 | private | In the flour.                   |
        | Ann | me  | LinkedIn | 2 March 2026, 08:50 | private | And the oven?                   |

    Scenario: The twelfth turn is one for the phone
      Given I wrote to Ann on LinkedIn on 2 March 2026 at 08:55: "As hot as it gets."
      When it is Monday 2 March 2026, 09:00
      Then I should be advised, in this order:
        | move offline with Ann on LinkedIn by phone, whenever, because of OFFLINE-1 |
      And the reason should say "For efficiency: you and Ann have written much in one talk (messages: 12). It goes faster by phone, so suggest that."

    Scenario Outline: Eleven turns, and <what>
      Given <also>
      When it is Monday 2 March 2026, 09:00
      Then I should not be advised to move offline with Ann

      Examples:
        | what                     | also                                                                            |
        | nothing more             | I know Ben                                                                      |
        | one of the week before   | I wrote to Ann on LinkedIn on 23 February 2026 at 08:54: "Fresh rye on Monday." |
        | one in another place     | I wrote to Ann on Mastodon on 2 March 2026 at 08:55: "As hot as it gets."       |
        | one of a machine of mine | I wrote to Ann on LinkedIn on 2 March 2026 at 08:55: "I am out of the office."  |

    Scenario: Twelve turns of hers alone are no talk
      Given this was said:
        | who | to | on       | when                | how     | text             |
        | Dee | me | LinkedIn | 2 March 2026, 08:00 | private | One loaf.        |
        | Dee | me | LinkedIn | 2 March 2026, 08:01 | private | Two loaves.      |
        | Dee | me | LinkedIn | 2 March 2026, 08:02 | private | Three loaves.    |
        | Dee | me | LinkedIn | 2 March 2026, 08:03 | private | Four loaves.     |
        | Dee | me | LinkedIn | 2 March 2026, 08:04 | private | Five loaves.     |
        | Dee | me | LinkedIn | 2 March 2026, 08:05 | private | Six loaves.      |
        | Dee | me | LinkedIn | 2 March 2026, 08:06 | private | Seven loaves.    |
        | Dee | me | LinkedIn | 2 March 2026, 08:07 | private | Eight loaves.    |
        | Dee | me | LinkedIn | 2 March 2026, 08:08 | private | Nine loaves.     |
        | Dee | me | LinkedIn | 2 March 2026, 08:09 | private | Ten loaves.      |
        | Dee | me | LinkedIn | 2 March 2026, 08:10 | private | Eleven loaves.   |
        | Dee | me | LinkedIn | 2 March 2026, 08:11 | private | A dozen in all.  |
      And Dee can be reached by phone
      When it is Monday 2 March 2026, 09:00
      Then I should not be advised to move offline with Dee
      And rule OFFLINE-1 should not apply to Dee
      Given I wrote to Dee on LinkedIn on 2 March 2026 at 08:12: "I counted them."
      When 1 minute goes by
      Then I should be advised to move offline with Dee, because of OFFLINE-1

    Scenario Outline: A long talk, and <what>
      Given I wrote to Ann on LinkedIn on 2 March 2026 at 08:55: "As hot as it gets."
      And <also>
      When it is Monday 2 March 2026, 10:00
      Then I <should> be advised to move offline with Ann on LinkedIn

      Examples: A goodbye of hers closes it
        | what                           | also                                                                    | should     |
        | her goodbye                    | Ann wrote to me on LinkedIn on 2 March 2026 at 08:56: "Thank you, bye!" | should not |
        | her goodbye of the same moment | Ann wrote to me on LinkedIn on 2 March 2026 at 08:55: "Thank you, bye!" | should not |
        | her thanks in the midst of it  | Ann wrote to me on LinkedIn on 2 March 2026 at 08:52: "Thank you!"      | should     |
        | her goodbye in another place   | Ann wrote to me on Mastodon on 2 March 2026 at 08:56: "Thank you, bye!" | should     |
        | a goodbye of Ben's             | Ben wrote to me on LinkedIn on 2 March 2026 at 08:56: "Thank you, bye!" | should     |

      Examples: We have spoken
        | what                      | also                               | should     |
        | a call after it           | I met Ann on 2 March 2026 at 08:56 | should not |
        | a call of the same moment | I met Ann on 2 March 2026 at 08:55 | should     |
        | a call with Ben           | I met Ben on 2 March 2026 at 08:56 | should     |

    Scenario: The way is one that she has not closed
      Given I wrote to Ann on LinkedIn on 2 March 2026 at 08:55: "As hot as it gets."
      And Ann is to be left alone by phone, noted 1 March 2026
      When it is Monday 2 March 2026, 10:00
      Then I should be advised to move offline with Ann by email
      Given Ann is to be left alone by email, noted 1 March 2026
      When 1 hour goes by
      Then I should not be advised to move offline with Ann

    Scenario: After two days a talk is over
      Given I wrote to Ann on LinkedIn on 2 March 2026 at 08:55: "As hot as it gets."
      When it is 4 March 2026, 08:54
      Then I should be advised to move offline with Ann, because of OFFLINE-1
      When it is 4 March 2026, 08:55
      Then I should not be advised to move offline with Ann

    Scenario: A word in another place does not keep it going
      Given I wrote to Ann on LinkedIn on 2 March 2026 at 08:55: "As hot as it gets."
      And I wrote to Ann on Mastodon on 4 March 2026 at 08:00: "A cat."
      When it is 4 March 2026, 08:54
      Then rule OFFLINE-1 should apply to Ann
      When 1 minute goes by
      Then rule OFFLINE-1 should not apply to Ann

  Rule: A deep talk

    Scenario Outline: <what>
      Given this was said:
        | who   | to   | on       | when                | how     | text                  | words   |
        | Ann   | me   | LinkedIn | 2 March 2026, 08:00 | private | Here is what I think. | <hers>  |
        | <who> | <to> | LinkedIn | 2 March 2026, 09:00 | private | I see it so.          | <other> |
      When it is <when>
      Then I <should> be advised to move offline with Ann

      Examples: 800 words are deep, but not all of one mouth
        | what                       | who | to  | hers | other | when                | should     |
        | 800 words                  | I   | Ann | 400  | 400   | 2 March 2026, 10:00 | should     |
        | 799 words                  | I   | Ann | 400  | 399   | 2 March 2026, 10:00 | should not |
        | 800 words of her alone     | Ann | me  | 400  | 400   | 2 March 2026, 10:00 | should not |
        | 800 words to two people    | I   | Ben | 400  | 400   | 2 March 2026, 10:00 | should not |
        | 800 words, two days later  | I   | Ann | 400  | 400   | 4 March 2026, 08:59 | should     |
        | 800 words, when it is over | I   | Ann | 400  | 400   | 4 March 2026, 09:00 | should not |

    Scenario Outline: A deep talk, and <what>
      Given this was said:
        | who | to  | on       | when                | how     | text                  | words |
        | Ann | me  | LinkedIn | 2 March 2026, 08:00 | private | Here is what I think. | 400   |
        | I   | Ann | LinkedIn | 2 March 2026, 09:00 | private | I see it so.          | 400   |
      And <also>
      When it is Monday 2 March 2026, 10:00
      Then I <should> be advised to move offline with Ann on LinkedIn

      Examples:
        | what                           | also                                                                    | should     |
        | nothing more                   | I know Ben                                                              | should     |
        | her goodbye                    | Ann wrote to me on LinkedIn on 2 March 2026 at 09:01: "Thank you, bye!" | should not |
        | her goodbye to the talk before | Ann wrote to me on LinkedIn on 2 March 2026 at 07:00: "Thank you, bye!" | should     |
        | her goodbye in another place   | Ann wrote to me on Mastodon on 2 March 2026 at 09:01: "Thank you, bye!" | should     |
        | a goodbye of Ben's             | Ben wrote to me on LinkedIn on 2 March 2026 at 09:01: "Thank you, bye!" | should     |
        | a call after it                | I met Ann on 2 March 2026 at 09:01                                      | should not |
        | a call of the same moment      | I met Ann on 2 March 2026 at 09:00                                      | should     |
        | a call with Ben                | I met Ben on 2 March 2026 at 09:01                                      | should     |
        | she wants to be left alone     | Ann is to be left alone everywhere, noted 1 March 2026                  | should not |

    Scenario: The reason says how deep it was
      Given this was said:
        | who | to  | on       | when                | how     | text                  | words |
        | Ann | me  | LinkedIn | 2 March 2026, 08:00 | private | Here is what I think. | 500   |
        | I   | Ann | LinkedIn | 2 March 2026, 09:00 | private | I see it so.          | 500   |
      When it is Monday 2 March 2026, 10:00
      Then I should be advised, in this order:
        | move offline with Ann on LinkedIn by phone, whenever, because of OFFLINE-5 |
      And the reason should say "For depth: you and Ann have a long talk (words: 1000). So much is better said by phone, so suggest that."

  Rule: Times that do not suit

    Scenario: The second time that did not suit is one for a call
      Given this was said:
        | who | to  | on       | when                | how     | text                            |
        | I   | Ann | LinkedIn | 2 March 2026, 08:00 | private | Shall we have a call on Monday? |
        | Ann | me  | LinkedIn | 2 March 2026, 08:30 | private | Sorry, I cannot do Monday.      |
        | I   | Ann | LinkedIn | 2 March 2026, 09:00 | private | And a call on Thursday?         |
        | Ann | me  | LinkedIn | 2 March 2026, 09:30 | private | Sorry, I cannot do Thursday.    |
      When it is Monday 2 March 2026, 09:45
      Then I should be advised to move offline with Ann on LinkedIn by phone, because of OFFLINE-3
      And the reason should say "For efficiency: you and Ann have found no time yet (refused: 2). Settle it by phone."

    Scenario Outline: <what>
      Given this was said:
        | who   | to  | on       | when                | how     | text                       |
        | <who> | me  | <where>  | 2 March 2026, 08:30 | private | <first>                    |
        | I     | Ann | LinkedIn | 2 March 2026, 09:30 | private | Sorry, I cannot do Friday. |
      When it is Monday 2 March 2026, 10:00
      Then I <should> be advised to move offline with Ann

      Examples: With one person, in one talk
        | what                   | who | where    | first                      | should     |
        | Neither time suits     | Ann | LinkedIn | Sorry, I cannot do Monday. | should     |
        | Only one does not suit | Ann | LinkedIn | How about Monday?          | should not |
        | Times with two people  | Ben | LinkedIn | Sorry, I cannot do Monday. | should not |
        | Times in two places    | Ann | Mastodon | Sorry, I cannot do Monday. | should not |

    Scenario Outline: Two times that did not suit, and <what>
      Given this was said:
        | who | to  | on       | when                | how     | text                       |
        | Ann | me  | LinkedIn | 2 March 2026, 08:30 | private | Sorry, I cannot do Monday. |
        | I   | Ann | LinkedIn | 2 March 2026, 09:30 | private | Sorry, I cannot do Friday. |
      And <also>
      When it is <when>
      Then I <should> be advised to move offline with Ann

      Examples:
        | what                              | also                                                   | when                | should     |
        | two days go by                    | I know Ben                                             | 4 March 2026, 09:29 | should     |
        | it is too late to settle anything | I know Ben                                             | 4 March 2026, 09:30 | should not |
        | a call settles it                 | I met Ann on 2 March 2026 at 09:31                     | 2 March 2026, 10:00 | should not |
        | a call came before                | I met Ann on 2 March 2026 at 09:30                     | 2 March 2026, 10:00 | should     |
        | a call with Ben settles nothing   | I met Ben on 2 March 2026 at 09:31                     | 2 March 2026, 10:00 | should     |
        | there is no way to call her       | Ann is to be left alone everywhere, noted 1 March 2026 | 2 March 2026, 10:00 | should not |

    Scenario: Of whom nothing is known but the screen goes on looking for a time there
      Given this was said:
        | who | to  | on       | when                | how     | text                       |
        | Dee | me  | LinkedIn | 2 March 2026, 08:30 | private | Sorry, I cannot do Monday. |
        | I   | Dee | LinkedIn | 2 March 2026, 09:30 | private | Sorry, I cannot do Friday. |
      When it is Monday 2 March 2026, 10:00
      Then rule OFFLINE-3 should not apply to Dee
      And I should not be advised to move offline with Dee

  Rule: A private matter before the public

    Scenario: What waits for an answer is answered in private, and soon
      Given Ann said to me on Mastodon on Monday 2 March 2026 at 08:00: "My account number is 4711."
      When it is Monday 2 March 2026, 08:00
      Then I should be advised, in this order:
        | answer Ann on Mastodon in a private message by 09:00, soon, because of OFFLINE-4 |
      And the reason should say "For privacy: Ann touched a private matter where others can read it"

    Scenario: What I have answered in public should go on elsewhere
      Given Ann said to me on Mastodon on Monday 2 March 2026 at 08:00: "My account number is 4711."
      And I answered Ann 10 minutes later: "We shall look into it."
      When it is Monday 2 March 2026, 08:30
      Then I should be advised, in this order:
        | move offline with Ann on Mastodon by phone by 09:00, soon, because of OFFLINE-2 |

    Scenario Outline: <what> needs no private answer
      Given <who> said to <whom> on Mastodon on Monday 2 March 2026 at 08:00: "<text>"
      When it is Monday 2 March 2026, 10:00
      Then <advice>

      Examples:
        | what                     | who | whom | text                       | advice                                              |
        | A private matter of mine | I   | Ann  | My account number is 4711. | there should be nothing to do                       |
        | What is none             | Ann | me   | My dough is warm, and it has risen twice. | I should be advised to answer Ann by a public reply |

    Scenario Outline: A private matter that waits, and <what>
      Given Ann said to me on Mastodon on Monday 2 March 2026 at 08:00: "My account number is 4711."
      And <also>
      When it is <when>
      Then rule OFFLINE-4 should <hold>
      And I should be advised to answer Ann on Mastodon in a private message

      Examples: What is old, or goes on in private already, is in no hurry
        | what                       | also                                                                          | when                | hold      |
        | it is fresh                | I know Ben                                                                    | 4 March 2026, 07:59 | apply     |
        | it is old                  | I know Ben                                                                    | 4 March 2026, 08:00 | not apply |
        | it is fresh, and she is about | Ann said to me on LinkedIn on 4 March 2026 at 07:00: "I have a lot of dough." | 4 March 2026, 07:59 | apply     |
        | it is old, though she is about | Ann said to me on LinkedIn on 4 March 2026 at 07:00: "I have a lot of dough." | 4 March 2026, 08:00 | not apply |
        | Ann has gone on in private | Ann wrote to me on LinkedIn on 2 March 2026 at 08:01: "Better here."          | 2 March 2026, 10:00 | not apply |
        | Ann has written before     | Ann wrote to me on LinkedIn on 2 March 2026 at 08:00: "Are you there?"        | 2 March 2026, 10:00 | apply     |
        | Ann has gone on in public  | Ann said to me on LinkedIn on 2 March 2026 at 08:01: "I have a lot of dough." | 2 March 2026, 10:00 | apply     |
        | Ben has written in private | Ben wrote to me on LinkedIn on 2 March 2026 at 08:01: "Better here."          | 2 March 2026, 10:00 | apply     |

    Scenario: A friend who asks for the price and tells a secret gets one offer
      Given this was said:
        | who | to  | on       | when            | how     | text                           |
        | Ann | me  | LinkedIn | 2 February 2026 | private | Which flour do you take?       |
        | I   | Ann | LinkedIn | 3 February 2026 | private | Rye, of the mill in the woods. |
        | Ann | me  | LinkedIn | 4 February 2026 | private | Which oven?                    |
        | I   | Ann | LinkedIn | 5 February 2026 | private | The one with the stone.        |
        | Ann | me  | LinkedIn | 6 February 2026 | private | Do you use salt?               |
        | I   | Ann | LinkedIn | 7 February 2026 | private | Two spoons.                    |
        | Ann | me  | LinkedIn | 8 February 2026 | private | Does it rest?                  |
        | I   | Ann | LinkedIn | 9 February 2026 | private | For a night.                   |
      And Ann asked me on Mastodon on Monday 2 March 2026 at 08:00: "How much is the course? My account number is 4711."
      And Ann said to me on Bluesky on Monday 2 March 2026 at 08:00: "My account number is 4712."
      And Ben said to me on Mastodon on Monday 2 March 2026 at 08:00: "My account number is 4713."
      When it is Monday 2 March 2026, 08:30
      Then I should be advised to make an offer to Ann on Mastodon
      And I should not be advised to answer Ann on Mastodon
      And I should be advised to answer Ann on Bluesky, because of OFFLINE-4
      And I should be advised to answer Ben on Mastodon, because of OFFLINE-4

    Scenario Outline: A private matter that I answered in public, and <what>
      Given Ann said to me on Mastodon on Monday 2 March 2026 at 08:00: "My account number is 4711."
      And I answered Ann 10 minutes later: "We shall look into it."
      And <also>
      When it is <when>
      Then I <should> be advised to move offline with Ann on Mastodon

      Examples:
        | what                         | also                                                                            | when                | should     |
        | it is fresh                  | I know Ben                                                                      | 4 March 2026, 07:59 | should     |
        | it is old                    | I know Ben                                                                      | 4 March 2026, 08:00 | should not |
        | we have gone on in private   | I wrote to Ann on LinkedIn on 2 March 2026 at 08:01: "Let us go on here."       | 2 March 2026, 10:00 | should not |
        | we had written before        | I wrote to Ann on LinkedIn on 2 March 2026 at 08:00: "The oven is hot."         | 2 March 2026, 10:00 | should     |
        | we have gone on in public    | I said to Ann on LinkedIn on 2 March 2026 at 08:01: "The oven is hot."          | 2 March 2026, 10:00 | should     |
        | I have written to Ben        | I wrote to Ben on LinkedIn on 2 March 2026 at 08:01: "Let us go on here."       | 2 March 2026, 10:00 | should     |
        | we have spoken               | I met Ann on 2 March 2026 at 08:11                                              | 2 March 2026, 10:00 | should not |
        | we had spoken just then      | I met Ann on 2 March 2026 at 08:00                                              | 2 March 2026, 10:00 | should     |
        | Ben and I have spoken        | I met Ben on 2 March 2026 at 08:11                                              | 2 March 2026, 10:00 | should     |
        | she waits for another answer | Ann asked me on Mastodon on 2 March 2026 at 09:00: "Which oven do you bake in?" | 2 March 2026, 10:00 | should not |
        | she waits for one elsewhere  | Ann asked me on Bluesky on 2 March 2026 at 09:00: "Which oven do you bake in?"  | 2 March 2026, 10:00 | should     |
        | she waited before that       | Ann asked me on Mastodon on 2 March 2026 at 07:59: "Which oven do you bake in?" | 2 March 2026, 10:00 | should     |
        | Ben waits for an answer      | Ben asked me on Mastodon on 2 March 2026 at 09:00: "Which oven do you bake in?" | 2 March 2026, 10:00 | should     |

    Scenario Outline: What she asks after a private matter is answered in private, and <what>
      Given Ann said to me on Mastodon on Monday 2 March 2026 at 08:00: "My account number is 4711."
      And I answered Ann 10 minutes later: "We shall look into it."
      And <who> <asks> me on <where> on Monday 2 March 2026 at <asked>: "<text>"
      And <also>
      When it is <when>
      Then rule OFFLINE-9 <applies> to Ann

      Examples:
        | what                        | who | asks  | where    | asked | text                       | also                                                                      | when                | applies          |
        | that is one line            | Ann | asked | Mastodon | 09:00 | Which oven do you bake in? | I know Ben                                                                | 2 March 2026, 10:00 | should apply     |
        | another matter was private | Ann | asked | Mastodon | 09:00 | Which oven do you bake in? | Ann wrote to me on Mastodon on 2 March 2026 at 07:50: "My account number is 4711." | 2 March 2026, 10:00 | should apply |
        | Ben has such a matter, too | Ann | asked | Mastodon | 09:00 | Which oven do you bake in? | Ben said to me on Mastodon on 2 March 2026 at 07:50: "My account number is 4712." | 2 March 2026, 10:00 | should apply |
        | she has one elsewhere | Ann | asked | Mastodon | 09:00 | Which oven do you bake in? | Ann said to me on Bluesky on 2 March 2026 at 07:50: "My account number is 4711." | 2 March 2026, 10:00 | should apply |
        | what it costs               | Ann | asked | Mastodon | 09:00 | How much is the course?    | I know Ben                                                                | 2 March 2026, 10:00 | should not apply |
        | what she wrote in private   | Ann | wrote to | Mastodon | 09:00 | Which oven do you bake in? | I know Ben                                                             | 2 March 2026, 10:00 | should not apply |
        | what she asks elsewhere     | Ann | asked | Bluesky  | 09:00 | Which oven do you bake in? | I know Ben                                                                | 2 March 2026, 10:00 | should not apply |
        | what she had asked before   | Ann | asked | Mastodon | 07:59 | Which oven do you bake in? | I know Ben                                                                | 2 March 2026, 10:00 | should not apply |
        | what Ben asks               | Ben | asked | Mastodon | 09:00 | Which oven do you bake in? | I know Ben                                                                | 2 March 2026, 10:00 | should not apply |
        | we have gone on in private  | Ann | asked | Mastodon | 09:00 | Which oven do you bake in? | I wrote to Ann on LinkedIn on 2 March 2026 at 08:30: "Let us go on here." | 2 March 2026, 10:00 | should not apply |
        | Ben and I have              | Ann | asked | Mastodon | 09:00 | Which oven do you bake in? | I wrote to Ben on LinkedIn on 2 March 2026 at 08:30: "Let us go on here." | 2 March 2026, 10:00 | should apply     |
        | we had written before       | Ann | asked | Mastodon | 09:00 | Which oven do you bake in? | I wrote to Ann on LinkedIn on 2 March 2026 at 07:30: "The oven is hot."   | 2 March 2026, 10:00 | should apply     |
        | the matter is old           | Ann | asked | Mastodon | 09:00 | Which oven do you bake in? | I know Ben                                                                | 4 March 2026, 08:00 | should not apply |

    Scenario: Such an answer is one line, in private
      Given Ann said to me on Mastodon on Monday 2 March 2026 at 08:00: "My account number is 4711."
      And I answered Ann 10 minutes later: "We shall look into it."
      And Ann asked me on Mastodon on Monday 2 March 2026 at 09:00: "When will you know?"
      When it is Monday 2 March 2026, 10:00
      Then the advice should have 1 entry
      And it should be done by a private message
      And it should be because of OFFLINE-9 and RESPOND-1

    Scenario Outline: What she said on <said> before the private matter is due with that, until it is too late
      Given Ann said to me on Mastodon on <said>: "I saw your bread at the market."
      And Ann said to me on Mastodon on Monday 2 March 2026 at 08:00: "My account number is 4711."
      And Ben said to me on Mastodon on Monday 2 March 2026 at 08:00: "I saw your bread."
      When it is Monday 2 March 2026, 08:30
      Then rule OFFLINE-9 <should> apply to Ann

      Examples: A remark is too old after four days
        | said                       | should     |
        | 1 March 2026 at 12:00      | should     |
        | 26 February 2026 at 08:31  | should     |
        | 26 February 2026 at 08:30  | should not |

    Scenario: What she said before the private matter is due an hour after that, and not late before
      Given Ann said to me on Mastodon on Sunday 1 March 2026 at 12:00: "I saw your bread at the market."
      And Ann said to me on Mastodon on Monday 2 March 2026 at 08:00: "My account number is 4711."
      When it is Monday 2 March 2026, 08:30
      Then I should be advised, in this order:
        | answer Ann on Mastodon in a private message by 09:00, because of OFFLINE-9 |
        | answer Ann on Mastodon in a private message by 09:00, because of OFFLINE-4 |

    Scenario: What was said in private is no matter before the public, nor is what I say of myself
      Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 08:00: "My account number is 4711."
      And I answered Ann 10 minutes later: "I see."
      And I said to Ben on Mastodon on Monday 2 March 2026 at 08:00: "My account number is 4711."
      And Cleo said to me on Mastodon on Monday 2 March 2026 at 08:00: "I saw your bread."
      And I answered Cleo 10 minutes later: "I see."
      When it is Monday 2 March 2026, 10:00
      Then there should be nothing to do

    Scenario: Of whom nothing is known but the screen is asked to write in private
      Given Ben said to me on Mastodon on Monday 2 March 2026 at 08:00: "My account number is 4711."
      And I answered Ben 10 minutes later: "We shall look into it."
      When it is Monday 2 March 2026, 10:00
      Then I should be advised to move offline with Ben on Mastodon in a private message, due, because of OFFLINE-2

  Rule: Complaints that come again

    Scenario: Whoever complains twice wants to be heard
      Given Ann wrote to me on LinkedIn on 2 March 2026 at 08:00: "The bread was mouldy, this is unacceptable."
      And Ann said to me on LinkedIn on 2 March 2026 at 09:00: "And nobody answers!"
      When it is Monday 2 March 2026, 10:00
      Then I should be advised to move offline with Ann on LinkedIn by phone, because of OFFLINE-6
      And the reason should say "For peace: Ann has complained (times: 2), and who complains wants to be heard. Settle it by phone."

    Scenario Outline: <what> and one of hers
      Given this was said:
        | who   | to   | on       | when                | how     | text               |
        | <who> | <to> | LinkedIn | 2 March 2026, 08:00 | private | <first>            |
        | Ann   | me   | LinkedIn | 2 March 2026, 09:00 | private | I am disappointed. |
      When it is Monday 2 March 2026, 10:00
      Then I <should> be advised to move offline with Ann on LinkedIn

      Examples:
        | what                | who | to  | first                 | should     |
        | A complaint of hers | Ann | me  | This is unacceptable. | should     |
        | Another word        | Ann | me  | The rye is hard.      | should not |
        | A complaint of mine | I   | Ann | This is unacceptable. | should not |
        | A complaint of Ben  | Ben | me  | This is unacceptable. | should not |

    Scenario Outline: Two complaints, the other one at <second>
      Given this was said:
        | who | to | on       | when                | how     | text                  |
        | Ann | me | LinkedIn | 2 March 2026, 08:00 | private | This is unacceptable. |
        | Ann | me | LinkedIn | <second>            | private | I am disappointed.    |
      When it is Monday 9 March 2026, 10:00
      Then I <should> be advised to move offline with Ann on LinkedIn

      Examples: Within a week they count together
        | second              | should     |
        | 9 March 2026, 07:59 | should     |
        | 9 March 2026, 08:00 | should not |

    Scenario Outline: A complaint at 08:00 that is read as <first>, and one at 09:00 that is read as <second>
      Given this was said:
        | who | to | on       | when                | how     | text                  | read as   |
        | Ann | me | LinkedIn | 2 March 2026, 08:00 | private | This is unacceptable. | <first>   |
        | Ann | me | LinkedIn | 2 March 2026, 09:00 | private | I am disappointed.    | complaint |
        | Ann | me | LinkedIn | 2 March 2026, 09:00 | private | I am still waiting.   | <second>  |
      When it is Monday 2 March 2026, 10:00
      Then I <should> be advised to move offline with Ann on LinkedIn

      Examples: What a machine says is no complaint
        | first                   | second                  | should     |
        | complaint               | complaint               | should     |
        | complaint               | complaint and automatic | should     |
        | complaint and automatic | complaint and automatic | should not |

    Scenario: A complaint in the chat room and one elsewhere are two, though a room is soon over
      Given this was said:
        | who | to | on            | when                | how     | text                  |
        | Ann | me | the chat room | 2 March 2026, 08:00 | public  | This is unacceptable. |
        | Ann | me | LinkedIn      | 2 March 2026, 09:00 | private | I am disappointed.    |
        | Ann | me | the chat room | 2 March 2026, 09:05 | public  | The rye is hard.      |
      When it is Monday 2 March 2026, 12:30
      Then I should be advised to move offline with Ann on LinkedIn by phone, because of OFFLINE-6

    Scenario Outline: Two complaints, and <what>
      Given this was said:
        | who | to | on       | when                | how     | text                  |
        | Ann | me | LinkedIn | 2 March 2026, 08:00 | private | This is unacceptable. |
        | Ann | me | LinkedIn | 2 March 2026, 09:00 | private | I am disappointed.    |
      And <also>
      When it is <when>
      Then I <should> be advised to move offline with Ann on LinkedIn

      Examples: Until she is content, we have spoken, or two days have gone by
        | what                          | also                                                                     | when                | should     |
        | they are fresh                | I know Ben                                                               | 4 March 2026, 08:59 | should     |
        | they are old                  | I know Ben                                                               | 4 March 2026, 09:00 | should not |
        | another word                  | Ann wrote to me on LinkedIn on 2 March 2026 at 09:01: "The rye is hard." | 2 March 2026, 10:00 | should     |
        | her thanks                    | Ann wrote to me on LinkedIn on 2 March 2026 at 09:01: "Thank you, bye!"  | 2 March 2026, 10:00 | should not |
        | her thanks in the same breath | Ann wrote to me on LinkedIn on 2 March 2026 at 09:00: "Thank you, bye!"  | 2 March 2026, 10:00 | should     |
        | her thanks in another place   | Ann wrote to me on Mastodon on 2 March 2026 at 09:01: "Thank you, bye!"  | 2 March 2026, 10:00 | should     |
        | thanks of Ben                 | Ben wrote to me on LinkedIn on 2 March 2026 at 09:01: "Thank you, bye!"  | 2 March 2026, 10:00 | should     |
        | a call                        | I met Ann on 2 March 2026 at 09:01                                       | 2 March 2026, 10:00 | should not |
        | a call of the same moment     | I met Ann on 2 March 2026 at 09:00                                       | 2 March 2026, 10:00 | should     |
        | a call with Ben               | I met Ben on 2 March 2026 at 09:01                                       | 2 March 2026, 10:00 | should     |

  Rule: Friends

    Background:
      Given this was said:
        | who | to  | on       | when            | how     | text                           |
        | Ann | me  | LinkedIn | 2 February 2026 | private | Which flour do you take?       |
        | I   | Ann | LinkedIn | 3 February 2026 | private | Rye, of the mill in the woods. |
        | Ann | me  | LinkedIn | 4 February 2026 | private | Which oven?                    |
        | I   | Ann | LinkedIn | 5 February 2026 | private | The one with the stone.        |
        | Ann | me  | LinkedIn | 6 February 2026 | private | Do you use salt?               |
        | I   | Ann | LinkedIn | 7 February 2026 | private | Two spoons.                    |
        | Ann | me  | LinkedIn | 8 February 2026 | private | Does it rest?                  |
        | I   | Ann | LinkedIn | 9 February 2026 | private | For a night.                   |

    Scenario: Somebody I like to talk to should be met once
      Given Ann has priority 2
      When I ask for advice
      Then I should be advised, in this order:
        | move offline with Ann by phone, whenever, because of OFFLINE-7 |
      And the reason should say "You and Ann are on good terms (messages of yours: 4, of theirs: 4) and have never met."

    Scenario Outline: That ends when the talk is forgotten (<when>)
      Given Ann has priority 2
      When it is <when>
      Then I <should> be advised to move offline with Ann

      Examples:
        | when                 | should     |
        | 11 March 2026, 11:59 | should     |
        | 11 March 2026, 12:00 | should not |

    Scenario Outline: Whoever takes neither calls nor letters, of priority <priority>, is not to be met
      Given Ann has priority <priority>
      And I want to talk to Ann because "she knows ovens"
      And Ann is to be left alone by phone, noted 1 March 2026
      And Ann is to be left alone by email, noted 1 March 2026
      When I ask for advice
      Then rule OFFLINE-7 should not apply to Ann
      And I should not be advised to move offline with Ann

      Examples:
        | priority |
        | 1        |
        | 3        |

    Scenario Outline: Somebody of priority <priority> and <what>
      Given Ann has priority <priority>
      And <also>
      When I ask for advice
      Then I <should> be advised to move offline with Ann

      Examples:
        | what                            | priority | also                                                           | should     |
        | nothing more                    | 1        | I know Ben                                                     | should     |
        | of no great interest            | 3        | I know Ben                                                     | should not |
        | with a reason to talk to her    | 3        | I want to talk to Ann because "she knows ovens"                | should     |
        | met already                     | 1        | I met Ann on 1 January 2026                                    | should not |
        | Ben met already                 | 1        | I met Ben on 1 January 2026                                    | should     |
        | parted by a block somewhere     | 1        | Ann and I were parted by a block on X on 1 January 2026        | should not |
        | not agreed with somewhere       | 1        | Ann and I did not agree to be connected on X 90 days ago       | should not |
        | connected                       | 1        | Ann and I became connected on X on 1 January 2026              | should     |
        | parted from Ben by a block      | 1        | Ben and I were parted by a block on X on 1 January 2026        | should     |
        | still to answer me              | 1        | I wrote to Ann on LinkedIn 2 days ago: "Shall I bake for you?" | should not |
        | to be left alone off the screen | 1        | Ann is to be left alone everywhere, noted 1 March 2026         | should not |
        | unreachable, with a reason      | 3        | Ann is to be left alone everywhere, noted 1 March 2026         | should not |

  Rule: A talk by email

    Background:
      Given Dee can be reached by email and phone

    Scenario Outline: <what> by email go on by another way, and not by email
      Given this was said:
        | who | to  | on    | when                | text          | words   |
        | Ann | me  | email | 2 March 2026, 08:00 | <one>         | <words> |
        | Dee | me  | email | 2 March 2026, 08:00 | <one>         | <words> |
        | I   | Ann | email | 2 March 2026, 08:30 | And a call?   | 400     |
        | I   | Dee | email | 2 March 2026, 08:30 | And a call?   | 400     |
        | Ann | me  | email | 2 March 2026, 09:00 | <other>       | <words> |
        | Dee | me  | email | 2 March 2026, 09:00 | <other>       | <words> |
      When it is Monday 2 March 2026, 10:00
      Then I should be advised to move offline with Ann by phone
      And rule <rule> should apply to Ann
      And I should not be advised to move offline with Dee
      And rule <rule> should not apply to Dee

      Examples:
        | what                     | one                        | other                        | words | rule      |
        | 800 words                | Here is what I think.      | I see.                       | 400   | OFFLINE-5 |
        | Times that do not suit   | Sorry, I cannot do Monday. | Sorry, I cannot do Thursday. | 5     | OFFLINE-3 |
        | Complaints               | This is unacceptable.      | I am disappointed.           | 3     | OFFLINE-6 |

    Scenario Outline: <what> by email are over after two days, whatever is said elsewhere
      Given this was said:
        | who | to  | on       | when                | how     | text        | words   |
        | Ann | me  | email    | 2 March 2026, 08:00 | private | <one>       | <words> |
        | I   | Ann | email    | 2 March 2026, 08:30 | private | And a call? | 400     |
        | Ann | me  | email    | 2 March 2026, 09:00 | private | <other>     | <words> |
        | I   | Ann | Mastodon | 4 March 2026, 08:00 | private | A cat.      | 2       |
      When it is Wednesday 4 March 2026, 08:59
      Then rule <rule> should apply to Ann
      When 1 minute goes by
      Then rule <rule> should not apply to Ann

      Examples:
        | what                   | one                        | other                        | words | rule      |
        | 800 words              | Here is what I think.      | I see.                       | 400   | OFFLINE-5 |
        | Times that do not suit | Sorry, I cannot do Monday. | Sorry, I cannot do Thursday. | 5     | OFFLINE-3 |
        | Complaints             | This is unacceptable.      | I am disappointed.           | 3     | OFFLINE-6 |

    Scenario: Twelve letters are one for the phone, where that is the way
      Given this was said:
        | who | to          | on    | when                | text      |
        | I   | Ann and Dee | email | 2 March 2026, 08:00 | Rye?      |
      And this was said:
        | who | to  | on    | when                | text |
        | Ann | me  | email | 2 March 2026, 08:01 | A    |
        | Dee | me  | email | 2 March 2026, 08:01 | A    |
        | Ann | me  | email | 2 March 2026, 08:02 | B    |
        | Dee | me  | email | 2 March 2026, 08:02 | B    |
        | Ann | me  | email | 2 March 2026, 08:03 | C    |
        | Dee | me  | email | 2 March 2026, 08:03 | C    |
        | Ann | me  | email | 2 March 2026, 08:04 | D    |
        | Dee | me  | email | 2 March 2026, 08:04 | D    |
        | Ann | me  | email | 2 March 2026, 08:05 | E    |
        | Dee | me  | email | 2 March 2026, 08:05 | E    |
        | Ann | me  | email | 2 March 2026, 08:06 | F    |
        | Dee | me  | email | 2 March 2026, 08:06 | F    |
        | Ann | me  | email | 2 March 2026, 08:07 | G    |
        | Dee | me  | email | 2 March 2026, 08:07 | G    |
        | Ann | me  | email | 2 March 2026, 08:08 | H    |
        | Dee | me  | email | 2 March 2026, 08:08 | H    |
        | Ann | me  | email | 2 March 2026, 08:09 | I    |
        | Dee | me  | email | 2 March 2026, 08:09 | I    |
        | Ann | me  | email | 2 March 2026, 08:10 | J    |
        | Dee | me  | email | 2 March 2026, 08:10 | J    |
        | Ann | me  | email | 2 March 2026, 08:11 | K    |
        | Dee | me  | email | 2 March 2026, 08:11 | K    |
        | I   | Ann | email | 2 March 2026, 08:12 | L    |
        | I   | Dee | email | 2 March 2026, 08:12 | L    |
      When it is Monday 2 March 2026, 09:00
      Then I should be advised to move offline with Ann by phone, because of OFFLINE-1
      And I should not be advised to move offline with Dee
      And rule OFFLINE-1 should not apply to Dee
