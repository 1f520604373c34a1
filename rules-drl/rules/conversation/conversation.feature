Feature: How a talk begins, comes to its point, and does not go quiet

  Background:
    Given I am Maya

  Rule: A first word

    Background:
      Given Ann and I became connected on Mastodon on Monday 2 March 2026 at 12:00

    Scenario: It is easiest where she has just spoken
      Given this was said:
        | who | on       | when             | text               | called      |
        | Ann | Mastodon | 2026-03-02 13:00 | Rain               | a past post |
        | Ann | Mastodon | 2026-03-03 13:00 | My bread has risen | her last    |
        | Ann | LinkedIn | 2026-03-03 13:00 | We are hiring      | a job       |
        | Ben | Mastodon | 2026-03-03 13:00 | Snow               | a post      |
        | Ann | LinkedIn | 2026-03-04 13:00 | We are hiring      | a last job  |
        | Ben | Mastodon | 2026-03-04 13:00 | Snow               | a last post |
      When it is Thursday 5 March 2026, 12:00
      Then I should be advised, in this order:
        | start a conversation with Ann on Mastodon |
      And it should be because of START-1
      And it should be about "her last"
      And it should be done by a public reply
      And the reason should say "You and Ann are connected on Mastodon and have not said a word to each other. To begin, reply here: My bread has risen"
      And the reason should not say "Rain"
      And the reason should not say "We are hiring"
      And the reason should not say "Snow"
      And the reason should not say "comment here"

    Scenario: Who has posted nothing lately is asked something
      Given Ann has priority 2
      And I want to talk to Ann because "she bakes better than I do"
      And Ben posted on Mastodon on 3 March 2026: "Snow"
      And Ann posted on LinkedIn on 3 March 2026: "We are hiring"
      When it is Thursday 5 March 2026, 12:00
      Then I should be advised to start a conversation with Ann, because of START-2
      And it should be because of START-2
      And the reason should not say "send a message"
      And it should be done by a private message
      And the reason should say "Ann is on your list with priority 2. You are connected on Mastodon and have not talked yet: write a private mention and ask something that only they can answer. Why: she bakes better than I do"

    Scenario Outline: Without a post of theirs only somebody on my list is spoken to, for a reason: priority <priority>, "<why>"
      Given these people:
        | name | priority   | why      |
        | Ann  | <priority> | <why>    |
        | Ben  | 1          | his oven |
      When it is Thursday 5 March 2026, 12:00
      Then I <should> be advised to start a conversation with Ann

      Examples:
        | priority | why      | should     |
        | 1        | her oven | should     |
        | 2        | her oven | should     |
        | 3        | her oven | should not |
        | 2        |          | should not |

    Scenario Outline: A post on X can be answered for two days
      Given Cleo has priority 2
      And I want to talk to Cleo because "her mill"
      And Cleo and I became connected on X on Monday 2 March 2026 at 12:00
      And Cleo posted on X on Monday 2 March 2026 at 12:00: "Bread"
      When it is <time>
      Then I should be advised to start a conversation with Cleo, because of <rule>

      Examples:
        | time                | rule    |
        | 4 March 2026, 11:59 | START-1 |
        | 4 March 2026, 12:00 | START-2 |

    Scenario: Everybody is owed a first word of their own, on one platform each
      Given these people:
        | name | priority | why      |
        | Ann  | 2        | her oven |
        | Ben  | 2        | his oven |
        | Dora | 2        | her oven |
      And Ann and I became connected on LinkedIn on Monday 2 March 2026 at 12:00
      And Ben and I became connected on Bluesky on Monday 2 March 2026 at 12:00
      And Cleo and I became connected on Bluesky on Monday 2 March 2026 at 12:00
      And Cleo posted on Bluesky on 3 March 2026: "Snow"
      And Dora and I became connected on Google+ on Monday 2 March 2026 at 12:00
      And Eva and I became connected on Google+ on Monday 2 March 2026 at 12:00
      And Eva posted on Google+ on 3 March 2026: "Snow"
      When it is Thursday 5 March 2026, 12:00
      Then I should be advised to start a conversation with Ann on LinkedIn, because of START-2
      And I should be advised to start a conversation with Ben on Bluesky, because of START-2
      And I should be advised to start a conversation with Cleo on Bluesky, because of START-1
      And I should not be advised to start a conversation with Ann on Mastodon
      And I should not be advised to start a conversation with Dora
      And I should not be advised to start a conversation with Eva
      And nothing should be held back

    Scenario: The first word is said on one platform, and not on one that is closed
      Given Ann has priority 2
      And I want to talk to Ann because "her oven"
      And Ann and I became connected on LinkedIn on Monday 2 March 2026 at 12:00
      And Ann and I became connected on Google+ on Monday 2 March 2026 at 12:00
      And Ann posted on Mastodon on 3 March 2026: "My bread has risen"
      When it is Thursday 5 March 2026, 12:00
      Then I should be advised, in this order:
        | start a conversation with Ann on LinkedIn in a private message |

    Scenario Outline: A first word need not be said twice, nor after weeks
      Given <what happened>
      And Ann posted on Mastodon on <day> at 09:00: "Rain"
      When it is <day>, 12:00
      Then I <should> be advised to start a conversation with Ann

      Examples:
        | what happened                                               | day           | should     |
        | Ann wrote to me on Mastodon on 3 March 2026: "Thanks, bye!" | 5 March 2026  | should not |
        | I wrote to Ann on Mastodon on 3 March 2026: "Good day"      | 5 March 2026  | should not |
        | I met Ann on 3 March 2026                                   | 5 March 2026  | should not |
        | I know Ann                                                  | 16 March 2026 | should not |
        | I know Ann                                                  | 15 March 2026 | should     |

  Rule: Small talk opens doors, and whoever stays in the door is forgotten there

    Background:
      Given I want to talk to Ann because "she bakes better than I do"
      And I want "her recipe for rye" from Ann
      And I want to talk to Ben because "his mill"
      And this was said:
        | who | to  | on       | when             | how     | text            |
        | I   | Ann | Mastodon | 2026-03-02 12:01 | private | Nice rain today |
        | Ann | me  | Mastodon | 2026-03-02 12:02 | private | Indeed.         |
        | I   | Ann | Mastodon | 2026-03-02 12:03 | private | And such winds  |
        | Ann | me  | Mastodon | 2026-03-02 12:04 | private | Yes, bye!       |
        | I   | Ann | Mastodon | 2026-03-02 12:05 | private | Good night      |

    Scenario: Three times are fine, and what I write to several at once is another talk
      Given this was said:
        | who | to          | on       | when             | how     | text       |
        | I   | Ann and Ben | Mastodon | 2026-03-02 12:10 | private | Good night |
        | I   | Ann and Ben | Mastodon | 2026-03-02 12:11 | private | Sleep well |
        | I   | Ann and Ben | Mastodon | 2026-03-02 12:12 | private | Nice rain  |
        | Ann | me and Ben  | Mastodon | 2026-03-02 12:13 | private | Bye!       |
      When it is Tuesday 3 March 2026, 12:00
      Then I should not be advised to get to the point with Ann
      And I should not be advised to get to the point with Ben

    Scenario: At the fourth time I am told what I wanted
      Given I wrote to Ann on Mastodon on Monday 2 March 2026 at 12:06: "Nice sun today"
      When it is Tuesday 3 March 2026, 12:00
      Then I should be advised to get to the point with Ann, because of POINT-1
      And it should be done by a private message
      And it should be done on Mastodon
      And the reason should say "Since 2 March 2026, 12:01 you have written to Ann without a question or a point (messages: 4). Say what you want: her recipe for rye"
      And the reason should not say "she bakes better than I do"

    Scenario Outline: Where I have not noted what I hope for I am told without it (<what>)
      Given I want to talk to Cleo because "she mills rye"
      And Cleo is in my group "<group>"
      And this was said:
        | who | to   | on       | when             | how     | text            |
        | I   | Cleo | Mastodon | 2026-03-02 12:01 | private | Nice rain today |
        | I   | Cleo | Mastodon | 2026-03-02 12:03 | private | And such winds  |
        | I   | Cleo | Mastodon | 2026-03-02 12:05 | private | Good night      |
        | I   | Cleo | <where>  | 2026-03-02 12:06 | private | <text>          |
      And this was said:
        | who   | to      | on          | when             | how     | text   |
        | I     | <other> | <elsewhere> | 2026-03-02 12:07 | private | <more> |
      When it is Tuesday 3 March 2026, 12:00
      Then I <should> be advised to get to the point with Cleo

      Examples:
        | what                         | group       | where    | text           | other        | elsewhere | more                    | should     |
        | four times                   | customer    | Mastodon | Nice sun today | Ben          | Mastodon  | May I have your recipe? | should     |
        | four times, and asked beside | customer    | Mastodon | Nice sun today | Cleo         | LinkedIn  | May I have your recipe? | should     |
        | four times, asked two        | customer    | Mastodon | Nice sun today | Ben and Cleo | Mastodon  | May I have your recipe? | should     |
        | three times there            | customer    | LinkedIn | Nice sun today | Ben          | Mastodon  | May I have your recipe? | should not |
        | and asked                    | customer    | Mastodon | Nice sun today | Cleo         | Mastodon  | May I have your recipe? | should not |
        | family                       | family      | Mastodon | Nice sun today | Ben          | Mastodon  | May I have your recipe? | should not |
        | a friend                     | friend      | Mastodon | Nice sun today | Ben          | Mastodon  | May I have your recipe? | should not |
        | a good friend                | good friend | Mastodon | Nice sun today | Ben          | Mastodon  | May I have your recipe? | should not |

    Scenario: The reason says nothing of why I want to talk to her
      Given I want to talk to Cleo because "she mills rye"
      And this was said:
        | who | to   | on       | when             | how     | text            |
        | I   | Cleo | Mastodon | 2026-03-02 12:01 | private | Nice rain today |
        | I   | Cleo | Mastodon | 2026-03-02 12:03 | private | And such winds  |
        | I   | Cleo | Mastodon | 2026-03-02 12:05 | private | Good night      |
        | I   | Cleo | Mastodon | 2026-03-02 12:06 | private | Nice sun today  |
      When it is Tuesday 3 March 2026, 12:00
      Then I should be advised to get to the point with Cleo, because of POINT-2
      And the reason should say "Say what you want of them."
      And the reason should not say "she mills rye"

    Scenario: After a month it is forgotten
      Given I wrote to Ann on Mastodon on Monday 2 March 2026 at 12:06: "Nice sun today"
      When it is Wednesday 1 April 2026, 12:00
      Then I should be advised to get to the point with Ann
      When 1 minute goes by
      Then I should not be advised to get to the point with Ann
      When a day goes by
      Then I should not be advised to get to the point with Ann

    Scenario Outline: <What I write> makes a point
      Given I wrote to Ann on Mastodon on Monday 2 March 2026 at 12:06: "Nice sun today"
      And I wrote to Ann on Mastodon on Monday 2 March 2026 at 12:07: "<text>"
      When it is Tuesday 3 March 2026, 12:00
      Then I should not be advised to get to the point with Ann

      Examples:
        | What I write   | text                                                                                   |
        | A question     | May I have your recipe?                                                                |
        | Something long | I still think of the rye that you brought to the fair and of how dark and moist it was |

    Scenario: What I write to others, elsewhere or to several at once is another talk
      Given this was said:
        | who | to          | on       | when             | how     | text                     |
        | I   | Ann         | Mastodon | 2026-03-02 12:06 | private | Nice sun today           |
        | I   | Ann and Ben | Mastodon | 2026-03-02 11:00 | private | Good morning             |
        | I   | Ann         | Bluesky  | 2026-03-02 13:00 | private | May I call you?          |
        | I   | Ann and Ben | Mastodon | 2026-03-02 14:00 | private | Are you two at the fair? |
        | I   | Ben         | Mastodon | 2026-03-02 15:00 | private | How is your mill?        |
      When it is Tuesday 3 March 2026, 12:00
      Then I should be advised to get to the point with Ann on Mastodon
      And the reason should say "Since 2 March 2026, 12:01"
      And I should not be advised to get to the point with Ben

    Scenario: Small talk before others is for all
      Given this was said:
        | who | to  | on       | when             | text            |
        | I   | Ben | Mastodon | 2026-03-02 12:01 | Nice rain today |
        | I   | Ben | Mastodon | 2026-03-02 12:02 | And such winds  |
        | I   | Ben | Mastodon | 2026-03-02 12:03 | Nice snow now   |
        | I   | Ben | Mastodon | 2026-03-02 12:04 | Nice sun today  |
      When it is Tuesday 3 March 2026, 12:00
      Then I should not be advised to get to the point with Ben

    Scenario Outline: With friends and family small talk is the point
      Given Ann is in my group "<group>"
      And I wrote to Ann on Mastodon on Monday 2 March 2026 at 12:06: "Nice sun today"
      When it is Tuesday 3 March 2026, 12:00
      Then I should <be advised> to get to the point with Ann

      Examples:
        | group       | be advised     |
        | family      | not be advised |
        | friend      | not be advised |
        | good friend | not be advised |
        | customer    | be advised     |

    Scenario: Of whom I want nothing I need not say so
      Given this was said:
        | who | to   | on       | when             | how     | text            |
        | I   | Cleo | Mastodon | 2026-03-02 12:01 | private | Nice rain today |
        | I   | Cleo | Mastodon | 2026-03-02 12:02 | private | And such winds  |
        | I   | Cleo | Mastodon | 2026-03-02 12:03 | private | Nice snow now   |
        | I   | Cleo | Mastodon | 2026-03-02 12:04 | private | Nice sun today  |
      When it is Tuesday 3 March 2026, 12:00
      Then I should not be advised to get to the point with Cleo

  Rule: A relationship should not go quiet

    Background:
      Given I want to be in touch with Ann every 30 days, and every 60 days at most
      And this was said:
        | who | to  | on       | when             | how     | text               |
        | I   | Ann | Mastodon | 2026-03-02 11:00 | private | How is your bread? |
        | Ann | me  | Mastodon | 2026-03-02 12:00 | private | Thanks, bye!       |

    Scenario Outline: A month after we last spoke she is welcome to hear of me, at <time>
      When it is <time>
      Then <advice>

      Examples:
        | time                | advice                                                                                       |
        | 1 April 2026, 11:59 | there should be nothing to do                                                                |
        | 1 April 2026, 12:00 | I should be advised to keep in touch with Ann by 1 May 2026, 12:00, soon, because of TOUCH-1 |
        | 1 May 2026, 11:59   | I should be advised to keep in touch with Ann, soon                                          |
        | 1 May 2026, 12:00   | I should be advised to keep in touch with Ann, overdue                                       |
        | 1 May 2032, 12:00   | I should be advised to keep in touch with Ann, overdue                                       |

    Scenario Outline: Days are those of the calendar where I live (<when>)
      Given I live in Europe/Berlin
      When it is <when>
      Then <advice>

      Examples: The clock goes forward on 29 March
        | when                | advice                                                                                 |
        | 1 April 2026, 11:59 | there should be nothing to do                                                          |
        | 1 April 2026, 12:00 | I should be advised to keep in touch with Ann by 1 May 2026, 12:00, because of TOUCH-1 |

    Scenario Outline: Whoever I only meet or call has a rhythm, too (<when>)
      Given I want to be in touch with Cleo every 14 days, and every 28 days at most
      And I met Cleo on 1 January 2026 at 10:00
      And I met Cleo on 1 February 2026 at 10:00
      And <how I reach her>
      When it is <when>
      Then I <should>

      Examples:
        | when                    | how I reach her               | should                                                                |
        | 15 February 2026, 09:59 | I know Cleo                   | should not be advised to keep in touch with Cleo                      |
        | 15 February 2026, 10:00 | I know Cleo                   | should be advised to keep in touch with Cleo by 1 March 2026 at 10:00 |
        | 15 February 2026, 10:00 | Cleo can be reached by phone  | should be advised to keep in touch with Cleo by phone                 |
        | 15 February 2026, 10:00 | Cleo is @cleo on Mastodon     | should be advised to keep in touch with Cleo on Mastodon              |

    Scenario Outline: <who> and I <what>
      Given <who> and I <what> on 3 March 2026 at 09:00
      When it is Saturday 11 April 2026, 12:00
      Then I <should> be advised to keep in touch with Ann
      And nothing should be held back

      Examples:
        | who | what                                      | should     |
        | Ann | did not agree to be connected on Mastodon | should not |
        | Ann | did not agree to be connected on Bluesky  | should     |
        | Ann | became connected on Mastodon              | should     |
        | Ben | did not agree to be connected on Mastodon | should     |

    Scenario Outline: Where a first word is due that is the sign of life (<who>)
      Given I want to be in touch with Cleo every 14 days, and every 28 days at most
      And I met Cleo on 1 February 2026 at 10:00
      And <who> has priority 1
      And I want to talk to <who> because "a mill"
      And <who> and I became connected on LinkedIn on 2 February 2026 at 10:00
      When it is 20 February 2026, 12:00
      Then I <should> be advised to keep in touch with Cleo
      And I should be advised to start a conversation with <who>

      Examples:
        | who  | should     |
        | Cleo | should not |
        | Ben  | should     |

    Scenario Outline: Where no first word is due the sign of life is: priority <priority>, "<why>"
      Given I want to be in touch with Cleo every 14 days, and every 28 days at most
      And I met Cleo on 1 February 2026 at 10:00
      And Cleo has priority <priority>
      And I want to talk to Cleo because "<why>"
      And Cleo and I became connected on LinkedIn on 10 February 2026 at 10:00
      When it is 20 February 2026, 12:00
      Then I <should> be advised to keep in touch with Cleo

      Examples:
        | priority | why    | should     |
        | 2        | a mill | should not |
        | 3        | a mill | should     |
        | 2        |        | should     |

    Scenario: The advice says how often, and how
      When it is Saturday 11 April 2026, 12:00
      Then I should be advised to keep in touch with Ann on Mastodon in a private message
      And it should be because of TOUCH-1
      And the reason should say "You and Ann were last in touch on 2 March 2026, 12:00; the aim is every 30 days, and 60 days at most."

    Scenario: Whoever waits for my answer gets that as a sign of life
      Given Ann wrote to me on Mastodon on 31 March 2026: "Do you bake for parties?"
      And I want to be in touch with Ann every 2 days, and every 60 days at most
      When it is Saturday 4 April 2026, 12:00
      Then I should be advised, in this order:
        | answer Ann, overdue |

    Scenario: That others wait, or are waited for, changes nothing for Ann
      Given Ben wrote to me on Mastodon on 10 April 2026: "Do you bake for parties?"
      And I wrote to Cleo on Mastodon on 10 April 2026: "Do you bake for parties?"
      And Ben is to be left alone everywhere, noted 1 April 2026
      And Ann is to be left alone by phone, noted 1 April 2026
      When it is Saturday 11 April 2026, 12:00
      Then I should be advised to keep in touch with Ann

    Scenario: After my word it is her turn for three days
      Given I want to be in touch with Ann every 1 day, and every 60 days at most
      And I wrote to Ann on Mastodon on 3 March 2026 at 12:00: "And how are you today?"
      When it is Friday 6 March 2026, 11:59
      Then there should be nothing to do
      When 1 minute goes by
      Then I should be advised to keep in touch with Ann

    Scenario: Whoever is to be left alone may go quiet
      Given Ann is to be left alone everywhere, noted 3 March 2026
      When it is Saturday 11 April 2026, 12:00
      Then there should be nothing to do
      And nothing should be held back

    Scenario: Whoever I last spoke to where nobody speaks any more is called
      Given I want to be in touch with Dee every 30 days, and every 60 days at most
      And Dee can be reached by phone
      And this was said:
        | who | to  | on      | when                  | how     | text                 |
        | I   | Dee | Google+ | 2 March 2026 at 11:00 | private | How is your bread?   |
        | Dee | me  | Google+ | 2 March 2026 at 12:00 | private | Fine, thank you! Bye |
      When it is 10 April 2026, 12:00
      Then I should be advised to keep in touch with Dee by phone

    Scenario: Whoever I have written to and met since is a relationship
      Given I want to be in touch with Dee every 30 days, and every 60 days at most
      And I wrote to Dee on Mastodon on 2 March 2026 at 12:00: "How is your bread?"
      And I met Dee on 3 March 2026
      When it is 10 April 2026, 12:00
      Then I should be advised to keep in touch with Dee, because of TOUCH-1

    Scenario: Whoever never said a word is no relationship
      Given I want to be in touch with Ben every 30 days, and every 60 days at most
      And I wrote to Ben on Mastodon on Monday 2 March 2026: "How is your mill?"
      When it is Thursday 2 April 2026, 12:00
      Then I should be advised to keep in touch with Ann
      And I should not be advised to keep in touch with Ben

  Rule: Whoever is in great demand is asked seldom, and shortly

    Of ten things that I said she has answered the last one alone.

    Background:
      Given I want to be in touch with Ann every 30 days, and every 60 days at most
      And this was said:
        | who | to  | on       | when             | how     | text               |
        | I   | Ann | Mastodon | 2026-02-10 12:00 | private | Are you there?     |
        | I   | Ann | Mastodon | 2026-02-15 12:00 | private | Are you there?     |
        | I   | Ann | Mastodon | 2026-02-20 12:00 | private | Are you there?     |
        | I   | Ann | Mastodon | 2026-03-01 12:00 | private | How is your bread? |
        | Ann | me  | Mastodon | 2026-03-02 12:00 | private | Thanks, bye!       |

    Scenario: She hears of me half as often
      When it is Friday 1 May 2026, 11:59
      Then there should be nothing to do
      When 1 minute goes by
      Then I should be advised, in this order:
        | keep in touch with Ann by 30 June 2026, 12:00, soon |
      And it should be because of TOUCH-2
      And the reason should say "They answer less than half of what you say, so ask one short question, every 60 days and 120 days at most."

    Scenario: Whoever has never said a word is in no demand, but no friend either
      Given I want to be in touch with Ben every 30 days, and every 60 days at most
      And this was said:
        | who | to  | on       | when             | how     | text           |
        | I   | Ben | Mastodon | 2025-11-10 12:00 | private | Are you there? |
        | I   | Ben | Mastodon | 2025-11-15 12:00 | private | Are you there? |
        | I   | Ben | Mastodon | 2025-11-20 12:00 | private | Are you there? |
        | I   | Ben | Mastodon | 2025-12-01 12:00 | private | Are you there? |
      When it is Wednesday 6 May 2026, 12:00
      Then I should be advised, in this order:
        | keep in touch with Ann |

    Scenario: When she asks me something herself, I answer instead
      Given Ann wrote to me on Mastodon on Friday 1 May 2026 at 12:00: "Do you bake for parties?"
      And I want to be in touch with Ann every 2 days, and every 60 days at most
      When it is Thursday 7 May 2026, 12:00
      Then I should be advised, in this order:
        | answer Ann |

    Scenario: After my word it is her turn for a month, as she takes her time
      Given I wrote to Ann on Mastodon on Friday 1 May 2026 at 12:00: "And how is it today?"
      And I want to be in touch with Ann every 2 days, and every 60 days at most
      When it is Sunday 31 May 2026, 11:59
      Then there should be nothing to do
      When 1 minute goes by
      Then I should be advised to keep in touch with Ann, because of TOUCH-2

    Scenario: Whoever is to be left alone may go quiet
      Given Ann is to be left alone everywhere, noted 3 March 2026
      When it is Wednesday 6 May 2026, 12:00
      Then there should be nothing to do
      And nothing should be held back

    Scenario Outline: <who> and I <what>, while she takes her time
      Given <who> and I <what> on 3 March 2026 at 09:00
      When it is Wednesday 6 May 2026, 12:00
      Then I <should> be advised to keep in touch with Ann

      Examples:
        | who | what                                      | should     |
        | Ann | did not agree to be connected on Mastodon | should not |
        | Ann | did not agree to be connected on Bluesky  | should     |
        | Ann | became connected on Mastodon              | should     |
        | Ben | did not agree to be connected on Mastodon | should     |

    Scenario: That others wait, or are waited for, changes nothing for Ann
      Given Ben wrote to me on Mastodon on 3 May 2026: "Do you bake for parties?"
      And I wrote to Cleo on Mastodon on 5 May 2026: "Do you bake for parties?"
      And Ben is to be left alone everywhere, noted 1 April 2026
      And Ann is to be left alone by phone, noted 1 April 2026
      When it is Wednesday 6 May 2026, 12:00
      Then I should be advised to keep in touch with Ann, because of TOUCH-2
