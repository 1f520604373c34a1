Feature: A slip

  Scenario Outline: A question at <time>
    Given I am Maya
    And Ann asked me on Mastodon on Monday 2 March 2026 at 09:00: "Which oven do you bake in?"
    When it is <time>
    Then I should be advised to answer Ann

    Examples: in the morning
      | time                |
      | 2 March 2026, 09:45 |

    Examples: in the evening
      | time |
