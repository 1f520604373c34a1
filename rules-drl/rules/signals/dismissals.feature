Feature: How long a no holds

  For good, for a month or for a week: that is in the words with which I say no.

  Background:
    Given I am Maya
    And I want to be in touch with Ann every 30 days, and every 60 days at most
    And this was said:
      | who | to  | on       | when        | how     | text                 |
      | I   | Ann | LinkedIn | 40 days ago | private | How is your oven?    |
      | Ann | me  | LinkedIn | 1 day later | private | Hot, thank you! Bye. |
    When it is Monday 2 March 2026, 09:00
    Then I should be advised to keep in touch with Ann

  Scenario: A no without a reason holds for a month
    When I dismiss the advice to keep in touch with Ann
    And it is 1 April 2026, 08:59
    Then the advice to keep in touch with Ann should be held back by FEEDBACK-2 until 09:00
    When it is 1 April 2026, 09:00
    Then I should be advised to keep in touch with Ann

  Scenario Outline: "<reason>" holds <how long>
    When I dismiss the advice to keep in touch with Ann because "<reason>"
    And 1 hour goes by
    Then the advice to keep in touch with Ann should be held back by FEEDBACK-2 until <until>
    And the reason should say "<reason>"
    And rule FEEDBACK-4 <week>
    When it is <then>
    Then I should be advised to keep in touch with Ann

    Examples:
      | reason              | how long    | week             | until                 | then                |
      | She has a new oven. | for a month | should not apply | 1 April 2026 at 09:00 | 1 April 2026, 09:00 |
      | Not now, I am busy. | for a week  | should apply     | 9 March 2026 at 09:00 | 9 March 2026, 09:00 |
      | Maybe next week.    | for a week  | should apply     | 9 March 2026 at 09:00 | 9 March 2026, 09:00 |

  Scenario: "Not now" holds to the last minute of its week, and no longer
    When I dismiss the advice to keep in touch with Ann because "not now"
    And it is 9 March 2026, 08:59
    Then the advice to keep in touch with Ann should be held back by FEEDBACK-2 until 09:00
    And rule FEEDBACK-4 should apply
    When it is 9 March 2026, 09:00
    Then nothing should be held back
    And rule FEEDBACK-4 should not apply

  Scenario Outline: "<reason>" holds for good
    When I dismiss the advice to keep in touch with Ann because "<reason>"
    And it is 2 March 2036, 09:00
    Then the advice to keep in touch with Ann should be held back by FEEDBACK-2
    And time alone should not lift that

    Examples:
      | reason                         |
      | never again                    |
      | I am not interested.           |
      | Never with her, and not today. |

  Scenario: What I have done is no no
    When I mark the advice to keep in touch with Ann as done
    And 1 hour goes by
    Then the advice to keep in touch with Ann should be held back by FEEDBACK-1
    And rule POSTS-5 should not apply
    And rule FEEDBACK-4 should not apply
    And rule FEEDBACK-5 should not apply
