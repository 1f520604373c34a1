Feature: Do not write into silence

  Whoever has not answered several times does not want to, for now.

  Background:
    Given I am Maya
    And Ann can be reached by phone
    And Ben can be reached by phone
    And this was said:
      | who | to  | on       | when                | how     | text                  | words |
      | Ann | me  | LinkedIn | 2 March 2026, 08:00 | private | Here is what I think. | 400   |
      | I   | Ann | LinkedIn | 2 March 2026, 08:30 | private | I see it so.          | 400   |
      | Ben | me  | LinkedIn | 2 March 2026, 08:00 | private | Here is what I think. | 400   |
      | I   | Ben | LinkedIn | 2 March 2026, 08:30 | private | I see it so.          | 400   |

  Scenario: A third word is one too many
    Given I wrote to Ann on LinkedIn on Monday 2 March 2026 at 09:00: "Are you there?"
    And I wrote to Ann on LinkedIn on Monday 2 March 2026 at 22:00: "Are you still there?"
    When it is Monday 2 March 2026, 23:00
    Then the advice to move offline with Ann should be held back by WAIT-2 until 1 April 2026, 22:00
    And the reason should say "Ann has not answered you (messages of yours: 2). You may write once more from 1 April 2026, 22:00 on."
    And I should be advised to move offline with Ben

  Scenario Outline: A second word, <what>
    Given I wrote to Ann on LinkedIn on Monday 2 March 2026 at 09:00: "Are you there?"
    And <also>
    When it is Monday 2 March 2026, 23:00
    Then the advice to move offline with Ann should not be held back
    And rule WAIT-2 should not apply

    Examples:
      | what                      | also                                                                               |
      | that belongs to the first | I wrote to Ann on LinkedIn on Monday 2 March 2026 at 21:00: "Are you still there?" |
      | that is not said yet      | I know Cleo                                                                        |
      | of hers                   | Ann wrote to me on LinkedIn on Monday 2 March 2026 at 22:00: "Yes, here I am."     |
      | to somebody else          | I wrote to Ben on LinkedIn on Monday 2 March 2026 at 22:00: "Are you there?"       |

  Scenario: After a month a fresh start is fine
    Given I want to be in touch with Ann every 14 days, and every 60 days at most
    And I wrote to Ann on LinkedIn on Monday 2 March 2026 at 09:00: "Are you there?"
    And I wrote to Ann on LinkedIn on Monday 2 March 2026 at 22:00: "Are you still there?"
    When it is 1 April 2026, 21:59
    Then I should not be advised to contact Ann
    When it is 1 April 2026, 22:00
    Then I should be advised to keep in touch with Ann
