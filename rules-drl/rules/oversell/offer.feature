Feature: Make an offer to whoever asks for one

  The bright side of not selling: whoever knows me and asks wants to be told.

  Background:
    Given I am Maya
    And this was said:
      | who | to  | on       | when            | how     | text                           |
      | Ann | me  | LinkedIn | 2 February 2026 | private | Which flour do you take?       |
      | I   | Ann | LinkedIn | 3 February 2026 | private | Rye, of the mill in the woods. |
      | Ann | me  | LinkedIn | 4 February 2026 | private | Which oven?                    |
      | I   | Ann | LinkedIn | 5 February 2026 | private | The one with the stone.        |
      | Ann | me  | LinkedIn | 6 February 2026 | private | Do you use salt?               |
      | I   | Ann | LinkedIn | 7 February 2026 | private | Two spoons.                    |
      | Ann | me  | LinkedIn | 8 February 2026 | private | Does it rest?                  |
      | I   | Ann | LinkedIn | 9 February 2026 | private | For a night.                   |

  Scenario: A friend who asks for the price should get an offer in the place of an answer
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 12:00: "How much is the course?"
    And Ben wrote to me on LinkedIn on Monday 2 March 2026 at 12:00: "How much is the course?"
    And Ann asked me on Mastodon on Monday 2 March 2026 at 11:30: "Which oven do you bake in?"
    When it is Monday 2 March 2026, 14:00
    Then I should be advised, in this order:
      | answer Ann on Mastodon by 15:30, because of RESPOND-1         |
      | make an offer to Ann on LinkedIn by 20:00, because of OFFER-3 |
      | answer Ben by 20:00, because of RESPOND-3                     |

  Scenario Outline: A price that a friend asked for at noon on Monday, <when>
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 12:00: "How much is the course?"
    When it is <when>
    Then <advice>

    Examples: Told of, due, late and let go like a private answer
      | when                | advice                                               |
      | 2 March 2026, 12:29 | there should be nothing to do                        |
      | 2 March 2026, 12:30 | I should be advised to make an offer to Ann, soon    |
      | 2 March 2026, 20:00 | I should be advised to make an offer to Ann, due     |
      | 4 March 2026, 12:00 | I should be advised to make an offer to Ann, overdue |
      | 1 April 2026, 11:59 | I should be advised to make an offer to Ann, overdue |
      | 1 April 2026, 12:00 | there should be nothing to do                        |
