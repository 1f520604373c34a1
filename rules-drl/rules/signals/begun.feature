Feature: What has begun, and what has not

  With whom a first word is still to be said, when small talk should come to its point, and how often to be in touch.

  Background:
    Given I am Maya

  Rule: A first word is easiest where they have just spoken

    Background:
      Given Ann has priority 2
      And I want to talk to Ann because "her oven"
      And Ann and I became connected on LinkedIn on 1 March 2026

    Scenario Outline: Ann posted on Monday at 09:00, and it is <when>
      Given Ann posted on LinkedIn on Monday 2 March 2026 at 09:00: "Rye day at our bakery."
      When it is <when>
      Then I should be advised to start a conversation with Ann on LinkedIn, because of <rule>

      Examples:
        | when                | rule    |
        | 2 March 2026, 09:00 | START-1 |
        | 9 March 2026, 08:59 | START-1 |
        | 9 March 2026, 09:00 | START-2 |

    Scenario: What sells is nothing to begin with
      Given Ann posted on LinkedIn on Monday 2 March 2026 at 09:00: "Rye bread, order now!"
      When it is Monday 2 March 2026, 12:00
      Then I should be advised to start a conversation with Ann, because of START-2
      And the reason should say "ask something that only they can answer"

    Scenario: On X a post is old after two days
      Given Ben has priority 2
      And I want to talk to Ben because "his oven"
      And Ben and I became connected on X on 1 March 2026
      And Ann posted on LinkedIn on Monday 2 March 2026 at 09:00: "Rye day at our bakery."
      And Ben posted on X on Monday 2 March 2026 at 09:00: "Rye day at our mill."
      When it is Wednesday 4 March 2026, 08:59
      Then I should be advised to start a conversation with Ben, because of START-1
      When it is Wednesday 4 March 2026, 09:00
      Then I should be advised to start a conversation with Ben, because of START-2
      And I should be advised to start a conversation with Ann, because of START-1

  Rule: Whoever I want to know better should see me where they post

    Scenario: To become known to Ann I answer each post of hers once
      Given these people:
        | name | priority | handles          | why                 | benefit              | offer             |
        | Ann  | 1        | @ann on LinkedIn | she bakes for cafés | a place for my rolls | a class in baking |
      And I said to Ben on LinkedIn 8 days ago: "See you at the market."
      And Ann posted on LinkedIn 4 days ago: "Rye day at our bakery."
      And that is called "rye day"
      When I ask for advice
      Then I should be advised to start a conversation with Ann, because of TARGET-3
      And it should be about "rye day"
      Given I answered "rye day" 1 day later: "How dark it is!"
      And that is called "my comment"
      When I ask for advice
      Then I should be advised to prepare for Ann, because of TARGET-4
      Given Ann posted on LinkedIn 1 hour later: "Spelt day at our bakery."
      And that is called "spelt day"
      And Ann answered "my comment" 1 hour later: "This one is lighter. Thank you, bye!"
      And that belongs to the conversation "spelt day"
      When I ask for advice
      Then I should be advised to start a conversation with Ann, because of TARGET-3
      And it should be about "spelt day"

  Rule: Whoever I am connected with is somebody to talk to, for two weeks, or for good at the top of my list

    Background:
      Given these people:
        | name | priority | why      |
        | Ann  | 2        | her oven |
        | Ben  | 3        | his oven |
      And these connections:
        | with | on       | state     | since                 |
        | Ann  | LinkedIn | connected | 2 March 2026 at 09:00 |
        | Ben  | LinkedIn | connected | 2 March 2026 at 09:00 |

    Scenario: For two weeks, and with Ann for a year
      When it is 16 March 2026, 08:59
      Then I should be advised to start a conversation with Ann, because of START-2
      And rule BEGUN-2 should apply to Ben
      When it is 16 March 2026, 09:00
      Then I should be advised to start a conversation with Ann, because of START-2
      And I should not be advised to contact Ben
      And rule BEGUN-2 should not apply
      When it is 2 March 2027, 08:59
      Then I should be advised to start a conversation with Ann
      And rule BEGUN-3 should apply to Ann
      When it is 2 March 2027, 09:00
      Then I should not be advised to start a conversation with Ann
      And rule BEGUN-3 should not apply to Ann

    Scenario: Whoever has only been asked to be connected is not
      Given I asked Cleo to be connected on LinkedIn on 2 March 2026 at 09:00
      When it is 3 March 2026, 09:00
      Then I should not be advised to start a conversation with Cleo
      And I should be advised to start a conversation with Ann

    Scenario Outline: They said a word <when> on another platform
      Given Ann said to me on Mastodon <when>: "I saw your bread."
      And Ben said to me on Mastodon <when>: "I saw your bread."
      When it is 10 March 2026, 09:00
      Then there should be nothing to do

      Examples:
        | when             |
        | 10 February 2026 |
        | 3 March 2026     |

    Scenario Outline: Whoever tries to sell me something first has begun, in a way
      Given <who> wrote to me on LinkedIn on 3 March 2026 at 09:00: "<text>"
      When it is 6 March 2026, 09:00
      Then rule BEGUN-2 <should> apply to <who>

      Examples:
        | who | text                                            | should     |
        | Ann | My pottery course: 20 % off until Friday.       | should not |
        | Ben | My pottery course: 20 % off until Friday.       | should not |
        | Ann | Your order 10045 has been shipped.              | should     |
        | Ben | Your order 10045 has been shipped.              | should     |

    Scenario: What a machine says in their absence is no word
      Given Ann wrote to me on LinkedIn 3 days ago: "I am out of the office until Monday."
      And that is read as out of office
      And Ben wrote to me on LinkedIn 3 days ago: "I am out of the office until Monday."
      And that is read as out of office
      When it is 10 March 2026, 09:00
      Then I should be advised to start a conversation with Ann
      And rule BEGUN-2 should apply to Ben
      When it is 20 March 2026, 09:00
      Then I should be advised to start a conversation with Ann

    Scenario Outline: I wrote to them <when>, when we became connected at nine
      Given I wrote to Ann and Ben on LinkedIn <when>: "I have read your book on rye."
      When it is 10 March 2026, 09:00
      Then rule BEGUN-2 <applies> to Ann
      And rule BEGUN-2 <applies> to Ben
      And rule BEGUN-3 <applies> to Ann

      Examples:
        | when                  | applies          |
        | 2 March 2026 at 08:59 | should apply     |
        | 2 March 2026 at 09:00 | should not apply |
        | 3 March 2026 at 09:00 | should not apply |

    Scenario Outline: I met them <when>, when we became connected at nine
      Given I met Ann <when>
      And I met Ben <when>
      When it is 15 March 2026, 09:00
      Then I <should> be advised to start a conversation with Ann
      And rule BEGUN-2 <should> apply to Ben
      When it is 20 March 2026, 09:00
      Then I <should> be advised to start a conversation with Ann

      Examples:
        | when                  | should     |
        | 2 March 2026 at 08:59 | should     |
        | 2 March 2026 at 09:00 | should not |
        | 3 March 2026 at 09:00 | should not |

    Scenario Outline: Only Ann <what>, and Ben is still to be spoken to
      Given <what happened>
      When it is 10 March 2026, 09:00
      Then rule BEGUN-2 should not apply to Ann
      And rule BEGUN-3 should not apply to Ann
      And rule BEGUN-2 should apply to Ben

      Examples:
        | what                 | what happened                                                          |
        | has spoken to me     | Ann said to me on LinkedIn on 3 March 2026: "I saw your bread."        |
        | has been spoken to   | I wrote to Ann on LinkedIn on 3 March 2026: "I have read your book."   |
        | has been met         | I met Ann on 3 March 2026                                              |

    Scenario: To meet or to write to somebody else begins nothing with these two
      Given I met Cleo 3 days ago
      And I wrote to Cleo on LinkedIn 3 days ago: "See you at noon."
      And Cleo answered that 1 hour later: "See you!"
      When it is 10 March 2026, 09:00
      Then I should be advised to start a conversation with Ann
      And rule BEGUN-2 should apply to Ben

  Rule: Small talk is on its way to a point only where I want something

    Background:
      Given I want to talk to Ann because "she bakes for cafés"
      And this was said:
        | who | to  | on       | when                  | how     | text          |
        | I   | Ann | LinkedIn | 1 March 2026 at 09:00 | private | Good morning! |
        | Ann | me  | LinkedIn | 1 hour later          | private | Good morning! |
        | I   | Ann | LinkedIn | 2 March 2026 at 09:00 | private | Good morning! |
        | Ann | me  | LinkedIn | 1 hour later          | private | Good morning! |
        | I   | Ann | LinkedIn | 3 March 2026 at 09:00 | private | Good morning! |
        | Ann | me  | LinkedIn | 1 hour later          | private | Good morning! |

    Scenario Outline: The fourth time should be the last, for thirty days (<when>)
      Given I wrote to Ann on LinkedIn 4 March 2026 at 09:00: "Good morning!"
      When it is <when>
      Then I <should> be advised to get to the point with Ann

      Examples:
        | when                 | should     |
        | 4 March 2026, 12:00  | should     |
        | 31 March 2026, 08:59 | should     |
        | 31 March 2026, 09:00 | should not |

    Scenario: What a machine says for me is none of the four
      Given I wrote to Ann on LinkedIn on 4 March 2026 at 09:00: "Good morning!"
      And that is read as out of office
      When it is 4 March 2026, 12:00
      Then I should not be advised to get to the point with Ann

    Scenario: Before others small talk may go on
      Given this was said:
        | who | to  | on       | when                  | text          | conversation |
        | I   | Ann | Mastodon | 1 March 2026 at 09:00 | Good morning! | mornings     |
        | I   | Ann | Mastodon | 2 March 2026 at 09:00 | Good morning! | mornings     |
        | I   | Ann | Mastodon | 3 March 2026 at 09:00 | Good morning! | mornings     |
        | I   | Ann | Mastodon | 4 March 2026 at 09:00 | Good morning! | mornings     |
      When it is 4 March 2026, 12:00
      Then I should not be advised to get to the point with Ann

    Scenario: Whoever I want nothing of may chat with me for ever
      Given this was said:
        | who | to  | on       | when                  | how     | text          |
        | I   | Ben | LinkedIn | 1 March 2026 at 09:00 | private | Good morning! |
        | Ben | me  | LinkedIn | 1 hour later          | private | Good morning! |
        | I   | Ben | LinkedIn | 2 March 2026 at 09:00 | private | Good morning! |
        | Ben | me  | LinkedIn | 1 hour later          | private | Good morning! |
        | I   | Ben | LinkedIn | 3 March 2026 at 09:00 | private | Good morning! |
        | Ben | me  | Mastodon | 1 hour later          | private | Good morning! |
        | I   | Ben | LinkedIn | 4 March 2026 at 09:00 | private | Good morning! |
      When it is 4 March 2026, 12:00
      Then I should not be advised to get to the point with Ben
      And rule BEGUN-4 should not apply to Ben

  Rule: How often to be in touch is counted from the last word or meeting

    Scenario: Whoever has a cadence of their own is thought of in time
      Given I want to be in touch with Ann every 30 days, and every 60 days at most
      And this was said:
        | who | to  | on       | when                     | how     | text                 |
        | I   | Ann | LinkedIn | 1 February 2026 at 08:00 | private | How is your oven?    |
        | Ann | me  | LinkedIn | 1 February 2026 at 09:00 | private | Hot, thank you! Bye. |
      When it is 3 March 2026, 08:59
      Then there should be nothing to do
      When it is 3 March 2026, 09:00
      Then I should be advised to keep in touch with Ann by 2 April 2026 at 09:00, soon
      When it is 1 February 2030, 09:00
      Then I should be advised to keep in touch with Ann, overdue

    Scenario: Where nothing was ever said, there is no touch to keep
      Given I want to be in touch with Ann every 30 days, and every 60 days at most
      And Ben is a friend of mine
      When I ask for advice
      Then there should be nothing to do
      And rule BEGUN-5 should not apply
      And rule BEGUN-6 should not apply

    Scenario Outline: The last word with Ann, <group>, was at nine on 2 March 2024, and it is <when>
      Given Ann is in my group "<group>"
      And this was said:
        | who | to  | on       | when                  | how     | text                 |
        | I   | Ann | LinkedIn | 2 March 2024 at 08:00 | private | How is your oven?    |
        | Ann | me  | LinkedIn | 2 March 2024 at 09:00 | private | Hot, thank you! Bye. |
      When it is <when>
      Then I <should> be advised to keep in touch with Ann

      Examples:
        | group     | when                | should     |
        | friend    | 31 May 2024, 08:59  | should not |
        | friend    | 31 May 2024, 09:00  | should     |
        | friend    | 2 March 2026, 08:59 | should     |
        | friend    | 2 March 2026, 09:00 | should not |
        | neighbour | 2 March 2025, 09:00 | should not |

    Scenario Outline: Ann, <group>, answered the last of four words at nine on 2 March 2024, and it is <when>
      Given Ann is in my group "<group>"
      And this was said:
        | who | to  | on       | when                      | how     | text                 |
        | I   | Ann | LinkedIn | 10 February 2024 at 08:00 | private | Are you there?       |
        | I   | Ann | LinkedIn | 15 February 2024 at 08:00 | private | Are you there?       |
        | I   | Ann | LinkedIn | 20 February 2024 at 08:00 | private | Are you there?       |
        | I   | Ann | LinkedIn | 2 March 2024 at 08:00     | private | How is your oven?    |
        | Ann | me  | LinkedIn | 2 March 2024 at 09:00     | private | Hot, thank you! Bye. |
      When it is <when>
      Then I <should> be advised to keep in touch with Ann

      Examples:
        | group     | when                  | should     |
        | friend    | 29 August 2024, 08:59 | should not |
        | friend    | 29 August 2024, 09:00 | should     |
        | friend    | 2 March 2026, 08:59   | should     |
        | friend    | 2 March 2026, 09:00   | should not |
        | neighbour | 2 March 2025, 09:00   | should not |

    Scenario Outline: Ann is in the groups <one> and <other>
      Given Ann is in my group "<one>"
      And Ann is in my group "<other>"
      And this was said:
        | who | to  | on       | when                  | how     | text                 |
        | I   | Ann | LinkedIn | 2 March 2026 at 08:00 | private | How is your oven?    |
        | Ann | me  | LinkedIn | 2 March 2026 at 09:00 | private | Hot, thank you! Bye. |
      When it is <when>
      Then I <should> be advised to keep in touch with Ann

      Examples:
        | one       | other     | when                 | should     |
        | neighbour | friend    | 31 May 2026, 08:59   | should not |
        | neighbour | friend    | 31 May 2026, 09:00   | should     |
        | customer  | friend    | 31 May 2026, 08:59   | should not |
        | customer  | friend    | 31 May 2026, 09:00   | should     |
        | friend    | family    | 16 March 2026, 09:00 | should     |

    Scenario: A cadence of their own stands before that of the group
      Given Ann is a friend of mine
      And I want to be in touch with Ann every 10 days, and every 20 days at most
      And this was said:
        | who | to  | on       | when        | how     | text                 |
        | I   | Ann | LinkedIn | 11 days ago | private | How is your oven?    |
        | Ann | me  | LinkedIn | 10 days ago | private | Hot, thank you! Bye. |
      When I ask for advice
      Then I should be advised to keep in touch with Ann by 12 March 2026 at 12:00
      And rule BEGUN-5 should apply to Ann
      And rule BEGUN-6 should not apply to Ann
