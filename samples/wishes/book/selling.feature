Feature: What sellers wish

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

  Scenario: Whoever asks for the price gets an offer
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 12:00: "How much is the course?"
    When it is Monday 2 March 2026, 14:00
    Then I should be advised to make an offer to Ann

  # Wish 4
  Scenario: Not when they are in hospital
    Given Ann said to me on Mastodon on 25 February 2026 at 10:00: "I am in hospital, by the way."
    And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 12:00: "How much is the course?"
    When it is Monday 2 March 2026, 14:00
    Then I should not be advised to make an offer to Ann
    And rule HOSPITAL-1 should apply to Ann

  Scenario: An address is no hospital
    Given Ann said to me on Mastodon on 25 February 2026 at 10:00: "I live at 12 Hospital Road."
    And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 12:00: "How much is the course?"
    When it is Monday 2 March 2026, 14:00
    Then I should be advised to make an offer to Ann

  # Wish 9
  Scenario: A new employer
    Given the "employer" of Ann is "Globex" since 1 March 2026 at 12:00
    When it is Monday 2 March 2026, 12:00
    Then I should be advised to reach out to Ann, because of EMPLOYER-1
    And it should be due by 3 March 2026 at 12:00
    And the reason should say "Ann is with Globex now."

  Scenario: An employer of long ago
    Given the "employer" of Ann is "Globex"
    When it is Monday 2 March 2026, 12:00
    Then I should not be advised to reach out to Ann

  Scenario: No pitch for thirty days
    Given the "employer" of Ann is "Globex" since 1 March 2026 at 12:00
    And I plan to write to Ann on LinkedIn on 20 March 2026 at 12:00: "Buy now, 20 % off"
    When it is Monday 2 March 2026, 12:00
    Then what I plan should be held back by NOSALE-2
    And what I plan should be allowed from 31 March 2026 at 12:00

  # Wish 13
  Scenario: No mailing to whoever has unsubscribed
    Given Ann has the tag "unsubscribed"
    And I plan a mailing to Ann and Ben by email on 3 March 2026 at 10:00: "News of the bakery"
    When it is Monday 2 March 2026, 12:00
    Then what I plan for Ann should be held back by MAILING-1
    And what I plan for Ben should be fine

  Scenario: When they ask something, an answer is fine
    Given Ann has the tag "unsubscribed"
    And Ann wrote to me by email on Monday 2 March 2026 at 09:00: "When do you open?"
    And I plan to write to Ann by email on 2 March 2026 at 13:00: "At six."
    When it is Monday 2 March 2026, 12:00
    Then I should be advised to answer Ann by email
    And what I plan should be fine
