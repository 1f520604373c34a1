Feature: What is sent several times is said once

  A button pressed several times, or a program that sends again: the same words of the same person to the same people
  within two minutes are one.

  Background:
    Given I am Maya
    And I live in Europe/Berlin

  Scenario: Her question three times is one question
    Given Ann asked me on Mastodon on Monday 2 March 2026 at 09:00: "Which oven do you bake in?"
    And Ann asked me on Mastodon on Monday 2 March 2026 at 09:02: "Which oven do you bake in?"
    And Ann asked me on Mastodon on Monday 2 March 2026 at 09:04: "Which oven do you bake in?"
    When it is Monday 2 March 2026, 12:00
    Then I should be advised, in this order:
      | answer Ann on Mastodon by 13:00 |

  Scenario Outline: An answer to <which> answers all
    Given Ann asked me on Mastodon on Monday 2 March 2026 at 09:00: "Which oven do you bake in?"
    And that is called "the first"
    And Ann asked me on Mastodon on Monday 2 March 2026 at 09:01: "Which oven do you bake in?"
    And that is called "the second"
    And I answered "<which>" on Monday 2 March 2026 at 10:00: "The one with the stone."
    When it is Monday 2 March 2026, 12:00
    Then I should not be advised to answer Ann

    Examples:
      | which      |
      | the first  |
      | the second |

  Scenario Outline: <what> is another thing to answer
    Given Ann asked me on Mastodon on Monday 2 March 2026 at 09:00: "Which oven do you bake in?"
    And that is called "the first"
    And <who> asked me on Mastodon on Monday 2 March 2026 at <when>: "<text>"
    And I answered "the first" on Monday 2 March 2026 at 09:30: "The one with the stone."
    When it is Monday 2 March 2026, 12:10
    Then I should be advised to answer <who>

    Examples:
      | what                    | who | when  | text                        |
      | What comes later        | Ann | 09:03 | Which oven do you bake in?  |
      | What others ask         | Ben | 09:01 | Which oven do you bake in?  |
      | What is asked otherwise | Ann | 09:01 | Which flour do you bake in? |

  Scenario: My post four times within two minutes was shown once
    Given I posted on LinkedIn on Thursday 1 January 2026 at 09:00: "How to keep a sourdough: a guide"
    And that is evergreen
    And I posted on LinkedIn on Thursday 1 January 2026 at 09:01: "How to keep a sourdough: a guide"
    And I posted on LinkedIn on Thursday 1 January 2026 at 09:01: "How to keep a sourdough: a guide"
    And I posted on LinkedIn on Thursday 1 January 2026 at 09:02: "How to keep a sourdough: a guide"
    When it is Tuesday 10 March 2026, 10:00
    Then I should be advised to repeat that
