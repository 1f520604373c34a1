Feature: Whether I listen where I talk

  Whoever only announces is a loudspeaker, and nobody talks to a loudspeaker.

  Background:
    Given I am Maya
    And this was said:
      | who | on       | when                  | text                  |
      | I   | LinkedIn | 1 March 2026 at 09:00 | Rye from the mill.    |
      | I   | LinkedIn | 2 March 2026 at 09:00 | Fresh bread at six.   |
      | I   | LinkedIn | 3 March 2026 at 09:00 | Butter from the farm. |
      | I   | LinkedIn | 4 March 2026 at 09:00 | Buns in the window.   |

  Rule: Five posts of a month are enough to tell

    Scenario Outline: The fifth post <what>
      Given I posted on LinkedIn on 5 March 2026 at 09:00: "<text>"
      When it is 6 March 2026, 09:00
      Then I <should> be advised to invite feedback on LinkedIn

      Examples:
        | what           | text                    | should     |
        | asks nothing   | Salt from the sea.      | should     |
        | asks something | Which bread do you eat? | should not |

    Scenario Outline: They count for thirty days (<when>)
      Given I posted on LinkedIn on 5 March 2026 at 09:00: "Salt from the sea."
      When it is <when>
      Then <advice>

      Examples:
        | when                 | advice                                              |
        | 5 March 2026, 09:00  | I should be advised to invite feedback on LinkedIn  |
        | 31 March 2026, 08:59 | I should be advised to listen to others on LinkedIn |
        | 31 March 2026, 09:00 | there should be nothing to do                       |

    Scenario: A post elsewhere is none here
      Given I posted on Mastodon on 5 March 2026 at 09:00: "Salt from the sea."
      When it is 6 March 2026, 09:00
      Then there should be nothing to do

    Scenario: A platform on which I have posted nothing is not spoken of
      Given Ann said to me on X on 5 March 2026 at 09:00: "Salt from the sea."
      And Ann posted on X on 5 March 2026 at 09:00: "Rye day at our bakery."
      When it is 5 March 2026, 09:30
      Then there should be nothing to do

  Rule: To answer where others began is to visit them

    Background:
      Given I posted on LinkedIn on 5 March 2026 at 09:00: "Salt from the sea."
      And that is called "salt"
      And Ann posted on LinkedIn on 5 March 2026 at 10:00: "Rye day at our bakery."
      And that is called "rye day"

    Scenario: Whoever has only posted should answer somebody, say Ann
      Given Ben answered "rye day" 1 hour later: "How dark it is!"
      And Ben answered "salt" 1 hour later: "Thank you, bye!"
      And I answered "salt" 1 hour later: "You are welcome."
      When it is 6 March 2026, 09:00
      Then I should be advised to listen to others on LinkedIn, because of SOCIAL-2
      And it should be about "rye day"
      And rule POSTS-13 should not apply

    Scenario: To answer those who comment on my own post is no visit, and yet I have answered somebody
      Given Ben answered "salt" 1 hour later: "Where do you buy it?"
      And I answered that 1 hour later: "On the market."
      And Ben answered that 1 hour later: "Thank you, bye!"
      And I answered that 1 hour later: "Bye!"
      When it is 6 March 2026, 09:00
      Then I should not be advised to listen to others
      And rule POSTS-13 should not apply

    Scenario: Whoever has answered somebody has listened, for thirty days
      Given I answered "rye day" on 5 March 2026 at 11:00: "How dark it is!"
      And this was said:
        | who | on       | when                   | text                  |
        | I   | LinkedIn | 20 March 2026 at 09:00 | Rye from the hills.   |
        | I   | LinkedIn | 21 March 2026 at 09:00 | Fresh bread at seven. |
        | I   | LinkedIn | 22 March 2026 at 09:00 | Butter from the Alps. |
        | I   | LinkedIn | 23 March 2026 at 09:00 | Buns in the basket.   |
        | I   | LinkedIn | 24 March 2026 at 09:00 | Salt from the mines.  |
      When it is 4 April 2026, 10:59
      Then I should not be advised to listen to others
      When it is 4 April 2026, 11:00
      Then I should be advised to listen to others on LinkedIn, because of SOCIAL-3

    Scenario: What only those named can read is no visit
      Given I answered "rye day" on 5 March 2026 at 11:00: "How dark it is!"
      And that can be read by those named only
      When it is 6 March 2026, 09:00
      Then I should be advised to listen to others on LinkedIn

    Scenario: A visit on another platform is none here
      Given Ann posted on Mastodon on 5 March 2026 at 10:00: "Spelt day at our bakery."
      And I answered that 1 hour later: "How light it is!"
      When it is 6 March 2026, 09:00
      Then I should be advised to listen to others on LinkedIn

  Rule: Whose post to answer

    Background:
      Given I posted on LinkedIn on 5 March 2026 at 09:00: "Salt from the sea."
      And I posted on X on 5 March 2026 at 09:00: "Salt from the sea."

    Scenario Outline: Ann posted at ten on 6 March, and it is <when>
      Given Ann posted on LinkedIn on 6 March 2026 at 10:00: "Rye day at our bakery."
      And Ben is to be left alone everywhere, noted 1 March 2026
      And Ben and I did not agree to be connected on LinkedIn on 1 March 2026
      And Ann and I were parted by a block on X on 1 March 2026
      And Ann asked me to be connected on LinkedIn on 12 March 2026 at 10:00
      When it is <when>
      Then I should be advised to listen to others on LinkedIn, because of <rule>

      Examples:
        | when                 | rule     |
        | 13 March 2026, 09:59 | SOCIAL-2 |
        | 13 March 2026, 10:00 | SOCIAL-3 |

    Scenario Outline: Not Ann's: <why>
      Given Ann posted on LinkedIn on 6 March 2026 at 10:00: "<text>"
      And <more>
      When it is 7 March 2026, 10:00
      Then I should be advised to listen to others on LinkedIn, because of SOCIAL-3
      And I should not be advised to contact Ann

      Examples:
        | why                               | text                   | more                                                                |
        | it sells                          | Rye bread, order now!  | I know Ann                                                          |
        | she is to be left alone elsewhere | Rye day at our bakery. | Ann is to be left alone by phone, noted 1 March 2026                |
        | she has blocked me there          | Rye day at our bakery. | Ann and I were parted by a block on LinkedIn on 1 March 2026        |
        | she did not want to be connected  | Rye day at our bakery. | Ann and I did not agree to be connected on LinkedIn on 1 March 2026 |
