Feature: When I may make an offer

  Relationships come before deals. Whoever knows me well and asks for the price is made an offer; nobody else is.

  Background:
    Given I am Maya
    And Ann has priority 1
    And Ann can be reached by phone

  Rule: Good terms are four turns of each of us, not too long ago

    Background:
      Given this was said:
        | who | to  | on       | when                    | how     | text                           |
        | Ann | me  | LinkedIn | 1 January 2026 at 09:00 | private | How is your oven?              |
        | I   | Ann | LinkedIn | 1 day later             | private | It is hot.                     |
        | Ann | me  | LinkedIn | 1 day later             | private | How long does your dough rest? |
        | I   | Ann | LinkedIn | 1 day later             | private | For a night.                   |
        | Ann | me  | LinkedIn | 1 day later             | private | And the salt?                  |
        | I   | Ann | LinkedIn | 1 day later             | private | Two spoons.                    |

    Scenario Outline: They last for ninety days after the last word (<when>)
      Given this was said:
        | who | to  | on       | when                     | how     | text                    |
        | Ann | me  | LinkedIn | 10 January 2026 at 09:00 | private | Do you sift your flour? |
        | I   | Ann | LinkedIn | 11 January 2026 at 09:00 | private | Never.                  |
      When it is <when>
      Then rule OFFER-1 <should> apply to Ann

      Examples:
        | when                   | should     |
        | 11 January 2026, 09:00 | should     |
        | 11 April 2026, 08:59   | should     |
        | 11 April 2026, 09:00   | should not |

    Scenario: To meet is to stay on good terms, and then to have met
      Given this was said:
        | who | to  | on       | when                     | how     | text                    |
        | Ann | me  | LinkedIn | 10 January 2026 at 09:00 | private | Do you sift your flour? |
        | I   | Ann | LinkedIn | 11 January 2026 at 09:00 | private | Never.                  |
      And I met Ann on 1 April 2026 at 09:00
      When it is 29 June 2026, 09:00
      Then rule OFFER-1 should apply to Ann
      And I should not be advised to move offline with Ann

    Scenario Outline: <why> is not enough
      Given this was said:
        | who   | to   | on       | when                     | how     | text   |
        | <who> | <to> | LinkedIn | 10 January 2026 at 09:00 | private | <text> |
      When it is 12 January 2026, 09:00
      Then rule OFFER-1 should not apply to Ann
      And I should not be advised to move offline with Ann

      Examples:
        | why                   | who | to  | text                    |
        | Three turns of mine   | Ann | me  | Do you sift your flour? |
        | Three turns of theirs | I   | Ann | I have a new oven.      |

  Rule: Whoever is on good terms with me and asks for the price should get an offer

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

    Scenario Outline: Ann asks for the price <how>
      Given this was said:
        | who | to | on      | when        | how   | text   | read as   |
        | Ann | me | <where> | 3 hours ago | <how> | <text> | <read as> |
      When I ask for advice
      Then I should be advised, in this order:
        | make an offer to Ann on <where>, because of OFFER-3 |
        | move offline with Ann by phone                      |
      And the reason should say "on good terms"

      Examples:
        | where    | how     | text                        | read as        |
        | Mastodon | public  | How much is a loaf, please? |                |
        | LinkedIn | private | How much is a loaf, please? |                |
        | Mastodon | public  | About the price list …      | price interest |

    Scenario: Ann asks something else
      Given Ann asked me on Mastodon 3 hours ago: "Which oven do you bake in?"
      When I ask for advice
      Then I should be advised to answer Ann
      And I should not be advised to make an offer to Ann

    Scenario: Ann complains of the price
      Given Ann said to me on Mastodon 3 hours ago: "How much is a loaf? This is unacceptable."
      When I ask for advice
      Then I should be advised to answer Ann, because of RESPOND-2
      And I should not be advised to make an offer to Ann

    Scenario: Ben, whom I do not know, asks for the price and gets an answer
      Given Ben asked me on Mastodon 3 hours ago: "How much is a loaf, please?"
      When I ask for advice
      Then I should be advised to answer Ben, because of RESPOND-1
      And I should not be advised to make an offer to Ben

  Scenario: Where nobody knows me, whoever asks for the price gets an answer
    Given Ben asked me on Mastodon 3 hours ago: "How much is a loaf, please?"
    When I ask for advice
    Then I should be advised to answer Ben, because of RESPOND-1
    And I should not be advised to make an offer to Ben
