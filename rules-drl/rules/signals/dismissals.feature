Feature: How long a no holds

  For a month, until its time, or for good: that is in what I choose to say. My words are a note.

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
    And the reason should say "You said on 2 March 2026, 09:00: not this month."
    When it is 1 April 2026, 09:00
    Then I should be advised to keep in touch with Ann

  Scenario Outline: The note "<note>" decides nothing
    When I dismiss the advice to keep in touch with Ann because "<note>"
    And 1 hour goes by
    Then the advice to keep in touch with Ann should be held back by FEEDBACK-2 until 1 April 2026 at 09:00
    And the reason should say "<note>"

    Examples:
      | note                |
      | She has a new oven. |
      | Not now, I am busy. |
      | Never again!        |

  Scenario: What was wrong does not come again
    When I mark the advice to keep in touch with Ann as wrong
    And it is 2 March 2036, 09:00
    Then the advice to keep in touch with Ann should be held back by FEEDBACK-2
    And the reason should say "You said on 2 March 2026, 09:00: wrong."
    And rule POSTS-5 should not apply
    And time alone should not lift that

  Scenario: What I never want does not come again
    When I never want the advice to keep in touch with Ann
    And it is 2 March 2036, 09:00
    Then the advice to keep in touch with Ann should be held back by FEEDBACK-2
    And the reason should say "You said on 2 March 2026, 09:00: never."
    And time alone should not lift that

  Scenario: What I have done is no no
    When I mark the advice to keep in touch with Ann as done
    And 1 hour goes by
    Then the advice to keep in touch with Ann should be held back by FEEDBACK-1
    And rule POSTS-5 should not apply
    And rule FEEDBACK-5 should not apply
