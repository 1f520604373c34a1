Feature: Whoever asked to be left alone is left alone

  From their word on, whether it was written down or not, and without an end.

  Background:
    Given I am Maya

  Scenario: What they asked before is not answered any more
    Given Ann asked me on Mastodon 5 hours ago: "Which oven do you bake in?"
    And Ann wrote to me on LinkedIn 4 hours ago: "Please stop writing to me."
    And Ben asked me on Mastodon 3 hours ago: "Which oven do you bake in?"
    When I ask for advice
    Then the advice to answer Ann should be held back by STOP-3
    And the reason should say "to be left alone"
    And I should be advised to answer Ben
    And I should be advised to record the opt-out of Ann

  Scenario: What they ask of their own accord after that is answered
    Given Ann wrote to me on LinkedIn 9 hours ago: "Please stop writing to me."
    And Ann asked me on Mastodon 5 hours ago: "Which oven do you bake in?"
    When I ask for advice
    Then I should be advised to answer Ann

  Scenario: They are not approached, kept in touch with or met
    Given I want to be in touch with Ann every 30 days, and every 60 days at most
    And I want to be in touch with Ben every 30 days, and every 60 days at most
    And this was said:
      | who | to  | on       | when        | how     | text                       |
      | I   | Ann | LinkedIn | 90 days ago | private | How is your oven?          |
      | Ann | me  | LinkedIn | 1 day later | private | Please stop writing to me. |
      | I   | Ben | LinkedIn | 90 days ago | private | How is your oven?          |
      | Ben | me  | LinkedIn | 1 day later | private | Hot, thank you! Bye.       |
    When I ask for advice
    Then the advice to keep in touch with Ann should be held back by STOP-4
    And I should be advised to keep in touch with Ben

  Scenario: Kind words and questions of the price are a matter of before and after
    Given this was said:
      | who | to  | on       | when         | how     | text                                |
      | Ann | me  | LinkedIn | 20 days ago  | private | How is your oven?                   |
      | I   | Ann | LinkedIn | 1 day later  | private | It is hot.                          |
      | Ann | me  | LinkedIn | 1 day later  | private | How long does your dough rest?      |
      | I   | Ann | LinkedIn | 1 day later  | private | For a night.                        |
      | Ann | me  | LinkedIn | 1 day later  | private | And the salt?                       |
      | I   | Ann | LinkedIn | 1 day later  | private | Two spoons.                         |
      | Ann | me  | LinkedIn | 1 day later  | private | Please stop writing to me.          |
      | I   | Ann | LinkedIn | 1 day later  | private | I am sorry.                         |
      | Ann | me  | Mastodon | 30 hours ago | public  | What a beautiful loaf, well done!   |
      | Ann | me  | LinkedIn | 3 hours ago  | private | What do you charge for a loaf?      |
    When I ask for advice
    Then I should be advised to acknowledge Ann on Mastodon
    And I should be advised to make an offer to Ann on LinkedIn
    And rule STOP-4 should not apply

  Scenario: What a machine says in their absence is no such wish
    Given Ben wrote to me on LinkedIn 4 hours ago: "Please do not reply. I am away."
    And that is read as stop and out of office
    And Ben asked me on Mastodon 5 hours ago: "Which oven do you bake in?"
    When I ask for advice
    Then I should be advised to answer Ben

  Scenario: Nobody is there
    When I ask for advice
    Then rule STOP-1 should not apply

  Scenario: In one place, what they asked there before is not answered there
    Given Ann asked me on LinkedIn 5 hours ago: "Which oven do you bake in?"
    And Ann asked me on Mastodon 5 hours ago: "Which flour do you take?"
    And Ann wrote to me on LinkedIn 4 hours ago: "Please stop messaging me here."
    When I ask for advice
    Then the advice to answer Ann on LinkedIn should be held back by STOP-10
    And the reason should say "to be left alone on LinkedIn"
    And I should be advised to answer Ann on Mastodon

  Scenario: In one place, what they ask there of their own accord after that is answered
    Given Ann wrote to me on LinkedIn 9 hours ago: "Please stop messaging me here."
    And Ann asked me on Mastodon 5 hours ago: "Which oven do you bake in?"
    And Ann asked me on LinkedIn 5 hours ago: "Which flour do you take?"
    When I ask for advice
    Then I should be advised to answer Ann on LinkedIn
    And I should be advised to answer Ann on Mastodon

  Scenario Outline: Whoever <says> is not approached <until>
    Given I want to be in touch with Ann every 30 days, and every 60 days at most
    And I want to be in touch with Ben every 30 days, and every 60 days at most
    And this was said:
      | who | to  | on       | when        | how     | text                 |
      | I   | Ann | LinkedIn | 90 days ago | private | How is your oven?    |
      | Ann | me  | LinkedIn | 1 day later | private | <text>               |
      | I   | Ben | LinkedIn | 90 days ago | private | How is your oven?    |
      | Ben | me  | LinkedIn | 1 day later | private | Hot, thank you! Bye. |
    When I ask for advice
    Then the advice to keep in touch with Ann should be held back by <rule>
    And I should be advised to keep in touch with Ben

    Examples:
      | says                              | until           | text                           | rule    |
      | wants to be left alone there      | there           | Please stop messaging me here. | STOP-11 |
      | may want to be left alone         | before I decide | We are done here. | STOP-14 |

  Scenario: What may be a stop holds back answers until I decide
    Given Ann asked me on Mastodon 5 hours ago: "Which oven do you bake in?"
    And Ann wrote to me on LinkedIn 4 hours ago: "Let's leave it at that."
    When I ask for advice
    Then the advice to answer Ann should be held back by STOP-13
    And the reason should say "Decide that first."
    And I should be advised to decide whether to write to Ann
    When I dismiss the advice to decide whether to write to Ann because "she meant the call"
    And 1 hour goes by
    Then I should be advised to answer Ann on Mastodon

  Scenario: What they ask after what may be a stop is answered
    Given Ann wrote to me on LinkedIn 9 hours ago: "Let's leave it at that."
    And Ann asked me on Mastodon 5 hours ago: "Which oven do you bake in?"
    When I ask for advice
    Then I should be advised to answer Ann on Mastodon

  Scenario: Only who asked for one place is left alone there, and only there
    Given I want to be in touch with Ann every 30 days, and every 60 days at most
    And Ann asked me on LinkedIn 5 hours ago: "Which oven do you bake in?"
    And Ben asked me on LinkedIn 5 hours ago: "Which oven do you bake in?"
    And Cleo asked me on LinkedIn 5 hours ago: "Which oven do you bake in?"
    And Ann wrote to me on LinkedIn 4 hours ago: "Please stop messaging me here."
    And Cleo wrote to me on LinkedIn 4 hours ago: "Let's leave it at that."
    When I ask for advice
    Then the advice to answer Ann should be held back by STOP-10
    And the advice to answer Cleo should be held back by STOP-13
    And I should be advised to answer Ben on LinkedIn

  Scenario: Whoever wants to be left alone in one place is kept in touch with in another
    Given I want to be in touch with Ann every 30 days, and every 60 days at most
    And this was said:
      | who | to  | on       | when         | how     | text                              |
      | I   | Ann | Mastodon | 100 days ago | private | How is your oven?                 |
      | Ann | me  | LinkedIn | 1 day later  | private | Please stop messaging me here.    |
      | Ann | me  | Mastodon | 1 day later  | private | Hot, thank you! Bye.              |
    When I ask for advice
    Then I should be advised to keep in touch with Ann on Mastodon

  Scenario: In one place, what does not say where it is done is not done either
    Given I met Ann yesterday at 12:00
    And I met Ben yesterday at 12:00
    And Ann wrote to me on LinkedIn 3 days ago: "Please stop messaging me here."
    When I ask for advice
    Then the advice to follow up with Ann should be held back by STOP-12
    And the reason should say "to be left alone on LinkedIn, and this does not say where it is done."
    And I should be advised to follow up with Ben
