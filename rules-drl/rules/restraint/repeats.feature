Feature: Let nothing old come round at the wrong moment

  Background:
    Given I am Maya
    And this was said:
      | who | on       | when                  | text                             | called         |
      | I   | Mastodon | 1 January 2026, 12:00 | How to keep a sourdough: a guide | the guide      |
      | I   | X        | 2 January 2026, 12:00 | How to store bread: a guide      | the guide on X |

  Scenario: Nothing old beside something new
    Given I posted on Mastodon on Monday 2 March 2026 at 10:00: "Bread day!"
    And I posted on Mastodon on Monday 2 March 2026 at 12:00: "Rolls, too!"
    When it is Monday 2 March 2026, 13:00
    Then the advice to repeat "the guide" should be held back by REPEAT-5 until tomorrow at 12:00
    And the reason should say "You posted something new on Mastodon on 2 March 2026, 12:00; let it have its time."
    And I should be advised, in this order:
      | reword "the guide on X" |
    When it is Tuesday 3 March 2026, 11:59
    Then I should not be advised to repeat "the guide"
    When it is Tuesday 3 March 2026, 12:00
    Then I should be advised to repeat "the guide"

  Scenario: In other words neither
    Given I posted on X on Monday 2 March 2026 at 12:00: "Bread day!"
    When it is Monday 2 March 2026, 13:00
    Then the advice to reword "the guide on X" should be held back by REPEAT-5 until tomorrow at 12:00
    And I should be advised to repeat "the guide"
    Given I posted on Mastodon on Monday 2 March 2026 at 13:30: "Bread day!"
    When 1 hour goes by
    Then the advice to reword "the guide on X" should be held back by REPEAT-5 until tomorrow at 12:00
    And the advice to repeat "the guide" should be held back by REPEAT-5 until tomorrow at 13:30

  Scenario: Answers that are due come first, where they are due
    Given Ann asked me on Mastodon on Monday 2 March 2026 at 12:00: "Which oven do you bake in?"
    When it is Monday 2 March 2026, 15:59
    Then I should be advised to repeat "the guide"
    When it is Monday 2 March 2026, 16:00
    Then the advice to repeat "the guide" should be held back by REPEAT-6
    And the reason should say "Answers of yours are due on Mastodon; they come first."
    And I should be advised, in this order:
      | answer Ann              |
      | reword "the guide on X" |
    Given I answered Ann 5 hours later: "The one with the stone."
    When it is Monday 2 March 2026, 17:00
    Then I should be advised to repeat "the guide"
