Feature: Respond when spoken to

  Whoever talks to me is owed an answer, sooner or later, as the platform's norms say.

  Background:
    Given I am Maya
    And I live in Europe/Berlin
    And I am awake every day from 07:00 to 22:00
    And Ann is a friend of mine

  Scenario: A question should be answered within four hours
    Given Ann asked me on Mastodon on Monday 2 March 2026 at 09:00: "Which oven do you bake in?"
    When it is Monday 2 March 2026, 09:45
    Then I should be advised, in this order:
      | answer Ann on Mastodon by 13:00, soon, because of RESPOND-1 |
    And it should be done by a public reply
    And the reason should say "Ann asked you: Which oven do you bake in?"

  Scenario Outline: A question of 09:00, <when>
    Given Ann asked me on Mastodon on Monday 2 March 2026 at 09:00: "Which oven do you bake in?"
    When it is <when>
    Then <advice>

    Examples:
      | when                | advice                                                                         |
      | 2 March 2026, 09:29 | there should be nothing to do because "held back, until 2 March 2026, 09:30"   |
      | 2 March 2026, 09:30 | I should be advised to answer Ann by 13:00, soon                               |
      | 2 March 2026, 13:00 | I should be advised to answer Ann by 13:00, due                                |
      | 3 March 2026, 18:00 | I should be advised to answer Ann, overdue, because of RESPOND-1               |
      | 4 March 2026, 08:59 | I should be advised to answer Ann, overdue, because of RESPOND-1               |
      | 4 March 2026, 09:00 | I should be advised to answer Ann, overdue, because of RESPOND-1 and RESPOND-7 |
      | 9 March 2026, 08:59 | I should be advised to answer Ann, overdue, because of RESPOND-1 and RESPOND-7 |
      | 9 March 2026, 09:00 | there should be nothing to do                                                  |

  Scenario: A complaint should be answered sooner than anything else
    Given Ben asked me on Mastodon at 09:00: "Which oven do you bake in?"
    And Ann said to me on Mastodon at 09:00: "Your bread was mouldy, this is unacceptable."
    When it is Monday 2 March 2026, 09:45
    Then I should be advised, in this order:
      | answer Ann by 10:00, because of RESPOND-2 |
      | answer Ben by 13:00, because of RESPOND-1 |
    And the reason should say "Ann complained: Your bread was mouldy"

  Scenario Outline: A complaint of 09:00, <when>
    Given Ann said to me on Mastodon on Monday 2 March 2026 at 09:00: "Your bread was mouldy, this is unacceptable."
    When it is <when>
    Then <advice>

    Examples:
      | when                 | advice                                                      |
      | 2 March 2026, 09:00  | I should be advised to answer Ann, soon                     |
      | 2 March 2026, 10:00  | I should be advised to answer Ann, due                      |
      | 2 March 2026, 13:00  | I should be advised to answer Ann, overdue                  |
      | 16 March 2026, 08:59 | I should be advised to answer Ann, because of RESPOND-2     |
      | 16 March 2026, 09:00 | there should be nothing to do                               |

  Scenario: At night nobody expects an answer, not even to a complaint
    Given Ann said to me on Mastodon on Monday 2 March 2026 at 23:00: "Your bread was mouldy, this is unacceptable."
    When it is Monday 2 March 2026, 23:30
    Then there should be nothing to do
    When it is Tuesday 3 March 2026, 07:00
    Then I should be advised to answer Ann by 08:00, because of RESPOND-2

  Scenario Outline: A private message of 09:00, <when>
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "I saw your bread at the market."
    When it is <when>
    Then <advice>

    Examples:
      | when                | advice                                                                         |
      | 2 March 2026, 09:29 | there should be nothing to do                                                  |
      | 2 March 2026, 09:30 | I should be advised to answer Ann by 17:00, because of RESPOND-3               |
      | 5 March 2026, 12:00 | I should be advised to answer Ann, overdue, because of RESPOND-3               |
      | 1 April 2026, 09:59 | I should be advised to answer Ann, because of RESPOND-3                        |
      | 1 April 2026, 10:00 | there should be nothing to do                                                  |

  Scenario: A private message is answered in private
    Given Ann wrote to me on LinkedIn 2 hours ago: "I saw your bread at the market."
    When I ask for advice
    Then I should be advised to answer Ann on LinkedIn in a private message
    And the reason should say "Ann wrote to you"

  Scenario Outline: A remark of 09:00, <when>
    Given Ann said to me on Mastodon on Monday 2 March 2026 at 09:00: "I saw your bread at the market."
    When it is <when>
    Then <advice>

    Examples:
      | when                | advice                                                    |
      | 2 March 2026, 09:59 | there should be nothing to do                             |
      | 2 March 2026, 10:00 | I should be advised to answer Ann, because of RESPOND-4   |
      | 6 March 2026, 08:59 | I should be advised to answer Ann, because of RESPOND-4   |
      | 6 March 2026, 09:00 | there should be nothing to do                             |

  Scenario: Nobody is answered for what they say to somebody else
    Given Ann asked Ben on Mastodon 2 hours ago: "Which oven do you bake in?"
    When I ask for advice
    Then I should not be advised to contact Ann
    And I should not be advised to contact Ben

  Scenario Outline: Praise of 09:00, <when>
    Given Ann said to me on Mastodon on Monday 2 March 2026 at 09:00: "What a beautiful loaf, well done!"
    When it is <when>
    Then <advice>

    Examples:
      | when                | advice                                                         |
      | 2 March 2026, 20:59 | there should be nothing to do                                  |
      | 2 March 2026, 21:00 | I should be advised to acknowledge Ann, because of RESPOND-5   |
      | 6 March 2026, 08:59 | I should be advised to acknowledge Ann, because of RESPOND-5   |
      | 6 March 2026, 09:00 | there should be nothing to do                                  |

  Scenario: A sign is enough for praise
    Given Ann said to me on Mastodon on Monday 2 March 2026 at 09:00: "What a beautiful loaf, well done!"
    When it is Tuesday 3 March 2026, 09:00
    Then I should be advised to acknowledge Ann
    And the reason should say "A sign is enough for what Ann said, so like it"

  Scenario: Praise needs no sign of its own where an answer is given anyway
    Given Ann said to me on Mastodon 15 hours ago: "What a beautiful loaf, well done!"
    And that belongs to the conversation "loaves"
    And Ann asked me on Mastodon 14 hours ago: "Which oven do you bake in?"
    And that belongs to the conversation "loaves"
    When it is Monday 2 March 2026, 23:00
    Then I should be advised, in this order:
      | answer Ann by 13:00, because of RESPOND-1 |

  Scenario: Praise gets its sign though somebody else waits, and though they wait elsewhere
    Given Ann said to me on Mastodon 15 hours ago: "What a beautiful loaf, well done!"
    And Ann wrote to me on LinkedIn 15 hours ago: "I saw your bread at the market."
    And Ben asked me on Mastodon 15 hours ago: "Which oven do you bake in?"
    When it is Monday 2 March 2026, 23:00
    Then I should be advised to acknowledge Ann, because of RESPOND-5
    And I should be advised to answer Ann, because of RESPOND-3
    And I should be advised to answer Ben, because of RESPOND-1

  Scenario Outline: Somebody who introduces themselves at 09:00, <when>
    Given Ann said to me on Mastodon on Monday 2 March 2026 at 09:00: "Hello Maya, let me introduce myself: I am Ann."
    When it is <when>
    Then <advice>

    Examples:
      | when                 | advice                                                                         |
      | 2 March 2026, 20:59  | there should be nothing to do                                                  |
      | 2 March 2026, 21:00  | I should be advised to answer Ann, because of RESPOND-6                        |
      | 15 March 2026, 09:00 | I should be advised to answer Ann, because of RESPOND-6                        |
      | 1 April 2026, 09:59  | I should be advised to answer Ann, because of RESPOND-6                        |
      | 1 April 2026, 10:00  | there should be nothing to do                                                  |

  Scenario: A late answer should begin with an apology
    Given Ann asked me on Mastodon on Monday 2 March 2026 at 09:00: "Which oven do you bake in?"
    When it is Wednesday 4 March 2026, 09:00
    Then I should be advised to answer Ann, overdue
    And it should be because of RESPOND-1 and RESPOND-7
    And the reason should say "Begin with an apology"

  Scenario: Who asked several at once waits for no apology
    Given Ann wrote to me and Ben on LinkedIn on Monday 2 March 2026 at 09:00: "Which oven do you bake in, and how long does it run?"
    When it is Monday 9 March 2026, 09:00
    Then I should be advised to answer Ann, because of RESPOND-3
    And rule RESPOND-7 should not apply

  Scenario Outline: Only who asks or complains waits for an apology: <words>
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "<words>"
    When it is Monday 9 March 2026, 09:00
    Then I should be advised to answer Ann, because of <rules>

    Examples:
      | words                                              | rules                   |
      | Which oven do you bake in, and how long does it run? | RESPOND-3 and RESPOND-7 |
      | Please send me the list of your mills.             | RESPOND-3 and RESPOND-7 |
      | I saw your bread at the market.                    | RESPOND-3               |

  Scenario Outline: A few words that ask nothing want a sign where they are kind, and nothing else: <words>
    Given I posted on Mastodon on Monday 2 March 2026 at 08:00: "No sale this week. The oven rests, and so do we."
    And Ann answered that on Monday 2 March 2026 at 09:00: "<words>"
    When it is Tuesday 3 March 2026, 09:00
    Then I <sign> be advised to acknowledge Ann
    And I <answer> be advised to answer Ann

    Examples:
      | words                                         | sign       | answer     |
      | Find ich gut!                                 | should     | should not |
      | What a beautiful loaf                         | should     | should not |
      | Juhu                                          | should     | should not |
      | Mein Beileid                                  | should     | should not |
      | So sorry for your loss                        | should     | should not |
      | Félicitations                                 | should     | should not |
      | Gefeliciteerd!                                | should     | should not |
      | Here in Rome too!                             | should not | should not |
      | Als Bäckerin muss das so                      | should not | should not |
      | what oven is it                               | should not | should     |
      | My father died on Sunday                      | should not | should     |
      | The oven in your picture is broken            | should not | should     |
      | I need a loaf on Friday                       | should not | should     |
      | I can lend you mine                           | should not | should     |
      | We rest as well, and it does us a lot of good | should not | should     |

  Scenario Outline: Whoever answers a question to all readers waits for nothing: <words>
    Given I posted on Mastodon on Monday 2 March 2026 at 08:00: "Which day suits you for the course? Answer below!"
    And Ann answered that on Monday 2 March 2026 at 09:00: "<words>"
    When it is Tuesday 3 March 2026, 09:00
    Then I <should> be advised to answer Ann
    And I should not be advised to acknowledge Ann

    Examples:
      | words                       | should     |
      | Thu                         | should not |
      | Mi                          | should not |
      | Tue or Wed                  | should not |
      | any except tue              | should not |
      | Not on a Wednesday, sorry   | should not |
      | Friday, but where is it?    | should     |

  Scenario: Whoever answers what I asked of them may be answered
    Given Ann said to me on Mastodon on Monday 2 March 2026 at 08:00: "The oven in your list of ovens is the wrong one."
    And I answered that on Monday 2 March 2026 at 08:30: "Which street is it in?"
    And Ann answered that on Monday 2 March 2026 at 09:00: "Mill Lane 40"
    When it is Tuesday 3 March 2026, 09:00
    Then I should be advised to answer Ann

  Scenario: A remark may pass without an apology
    Given Ann said to me on Mastodon on Monday 2 March 2026 at 09:00: "I saw your bread at the market."
    When it is Thursday 5 March 2026, 08:00
    Then I should be advised to answer Ann
    And it should be because of RESPOND-4
    And the reason should say "Ann"
    And the reason should say "I saw your bread at the market."

  Scenario: Whoever waits for an answer comes before a remark, however late that is
    Given Ben said to me on Mastodon 90 hours ago: "I saw your bread at the market and liked the crust."
    And Cleo said to me on Mastodon 2 days ago: "I saw your bread at the market and liked the crumb."
    And Ann asked me on Mastodon 5 hours ago: "Which oven do you bake in?"
    And Dora asked me on Mastodon 3 hours ago: "Which flour do you take?"
    When I ask for advice
    Then I should be advised, in this order:
      | answer Ann, due      |
      | answer Ben, due      |
      | answer Cleo, due     |
      | answer Dora, soon    |
    And the advice to answer Ann should come before the advice to answer Ben

  Scenario: Grave news come before what is overdue for longer
    Given I wrote to Cleo on Mastodon on Friday 27 February 2026 at 18:00: "Sleep well!"
    And Ann asked me on Mastodon on Friday 27 February 2026 at 09:00: "Which oven do you bake in?"
    And Cleo wrote to me on Mastodon on Sunday 1 March 2026 at 12:00: "Grandma died this morning. I wanted you to know."
    When it is Monday 2 March 2026, 12:00
    Then I should be advised, in this order:
      | answer Cleo, overdue, because of RESPOND-3 |
      | answer Ann, overdue, because of RESPOND-1  |

  Scenario Outline: News of a death are due for as long as any message: <text>
    Given I wrote to Cleo on Mastodon on Friday 27 February 2026 at 18:00: "Sleep well!"
    And Cleo wrote to me on Mastodon on Sunday 1 March 2026 at 12:00: "<text>"
    When it is Thursday 5 March 2026, 12:00
    Then I <should> be advised to answer Cleo

    Examples:
      | text                                 | should     |
      | Grandma died this afternoon.         | should     |
      | See you this afternoon at the market | should not |

  Rule: A friend who asks what something costs gets an offer, and no plain answer

    Background:
      Given this was said:
        | who | to  | on       | when        | how     | text                           |
        | Ann | me  | LinkedIn | 20 days ago | private | How is your oven?              |
        | I   | Ann | LinkedIn | 1 day later | private | It is hot.                     |
        | Ann | me  | LinkedIn | 1 day later | private | How long does your dough rest? |
        | I   | Ann | LinkedIn | 1 day later | private | For a night.                   |
        | Ann | me  | LinkedIn | 1 day later | private | And the salt?                  |
        | I   | Ann | LinkedIn | 1 day later | private | Two spoons.                    |
        | Ann | me  | LinkedIn | 1 day later | private | Do you sift your flour?        |
        | I   | Ann | LinkedIn | 1 day later | private | Never.                         |

    Scenario Outline: Asked <how>
      Given this was said:
        | who | to | on      | when         | how   | text   | read as   |
        | Ann | me | <where> | 40 hours ago | <how> | <text> | <read as> |
      When it is Monday 2 March 2026, 20:00
      Then I should be advised to make an offer to Ann, because of OFFER-3
      And I should not be advised to answer Ann

      Examples:
        | where    | how     | text                           | read as        |
        | LinkedIn | private | What do you charge for a loaf? |                |
        | Mastodon | public  | How much is a loaf of yours?   |                |
        | Mastodon | public  | About your price list …        | price interest |

    Scenario: What she and others say beside it is answered
      Given Ann wrote to me on LinkedIn 3 hours ago: "What do you charge for a loaf?"
      And Ann asked me on Mastodon 3 hours ago: "Which oven do you bake in?"
      And Ann said to me on Mastodon 3 hours ago: "I saw your bread at the market."
      And Ann wrote to me on Bluesky 3 hours ago: "I saw your cakes at the market."
      And Ben asked me on Mastodon 60 hours ago: "Which oven do you bake in?"
      And Ben said to me on Mastodon 3 hours ago: "I saw your bread at the market."
      And Ben wrote to me on LinkedIn 3 hours ago: "I saw your cakes at the market."
      When I ask for advice
      Then I should be advised to make an offer to Ann
      And I should be advised to answer Ann, because of RESPOND-1
      And I should be advised to answer Ann, because of RESPOND-3
      And I should be advised to answer Ann, because of RESPOND-4
      And I should be advised to answer Ben, because of RESPOND-1 and RESPOND-7
      And I should be advised to answer Ben, because of RESPOND-3
      And I should be advised to answer Ben, because of RESPOND-4

  Scenario: What a client sends three times at once is answered once
    Given Ann asked me on Mastodon on Monday 2 March 2026 at 09:00: "Which oven do you bake in?"
    And that is called "the first"
    And Ann asked me on Mastodon on Monday 2 March 2026 at 09:01: "Which oven do you bake in?"
    And Ann asked me on Mastodon on Monday 2 March 2026 at 09:02: "Which oven do you bake in?"
    When it is Monday 2 March 2026, 12:00
    Then I should be advised, in this order:
      | answer Ann on Mastodon by 13:00 |
    Given I answered "the first" on Monday 2 March 2026 at 12:00: "The one with the stone."
    When it is Monday 2 March 2026, 12:30
    Then I should not be advised to answer Ann
