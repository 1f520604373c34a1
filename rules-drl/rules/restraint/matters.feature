Feature: Answer one matter once

  Whoever writes the same on two platforms wants one answer.

  Background:
    Given I am Maya
    And Ann wrote to me on Mastodon 9 hours ago: "Are you at the fair on Friday?"

  Scenario Outline: "<text>", said again on LinkedIn
    Given Ann wrote to me on LinkedIn 8 hours ago: "<text>"
    When I ask for advice
    Then the advice should have <entries>
    And I should be advised to answer Ann on LinkedIn

    Examples:
      | text                                     | entries   |
      | Are you at the fair on Friday?           | 1 entry   |
      | Hi Maya, are you at the fair on Friday?? | 1 entry   |
      | are you at the fair on friday            | 1 entry   |
      | Which oven do you bake in?               | 2 entries |

  Scenario Outline: "<text>" on two platforms is the same matter: <entries>
    Given Ben wrote to me on Mastodon 9 hours ago: "<text>"
    And Ben wrote to me on LinkedIn 8 hours ago: "<text>"
    When I ask for advice
    Then the advice should have <entries>

    Examples:
      | text               | entries   |
      | Hi Maya!           | 3 entries |
      | Hi Maya! The oven? | 2 entries |

  Scenario: The one of before is held back, and says why
    Given Ann wrote to me on LinkedIn 8 hours ago: "Are you at the fair on Friday?"
    When I ask for advice
    Then the advice to answer Ann on Mastodon should be held back by MATTER-2
    And the reason should say "Ann said the same on LinkedIn on 2 March 2026, 04:00. One answer is enough, there."

  Scenario: At the same moment
    Given Ann wrote to me on LinkedIn 9 hours ago: "Are you at the fair on Friday?"
    When I ask for advice
    Then the advice should have 1 entry

  Scenario: On three platforms
    Given Ann wrote to me on LinkedIn 8 hours ago: "Are you at the fair on Friday?"
    And Ann wrote to me on Bluesky 7 hours ago: "Are you at the fair on Friday?"
    When I ask for advice
    Then the advice should have 1 entry
    And I should be advised to answer Ann on Bluesky

  Scenario: In public and in private
    Given Ann asked me on LinkedIn 5 hours ago: "Are you at the fair on Friday?"
    When I ask for advice
    Then the advice should have 1 entry

  Scenario Outline: What <who> says still later, "<text>", changes nothing
    Given Ann wrote to me on LinkedIn 8 hours ago: "Are you at the fair on Friday?"
    And <who> wrote to me on Bluesky 7 hours ago: "<text>"
    When I ask for advice
    Then I should be advised to answer Ann on LinkedIn
    And the advice to answer Ann on Mastodon should be held back by MATTER-2

    Examples:
      | who | text                           |
      | Ben | Are you at the fair on Friday? |
      | Ann | Which oven do you bake in?     |

  Scenario: Two people who ask the same are two
    Given Ben wrote to me on LinkedIn 8 hours ago: "Are you at the fair on Friday?"
    When I ask for advice
    Then the advice should have 2 entries

  Scenario: While the second is fresh the first one stands
    Given Ann wrote to me on LinkedIn 10 minutes ago: "Are you at the fair on Friday?"
    When I ask for advice
    Then the advice should have 1 entry
    And I should be advised to answer Ann on Mastodon
    When 20 minutes go by
    Then the advice should have 1 entry
    And I should be advised to answer Ann on LinkedIn

  Scenario: What I plan is no second answer
    Given Ann wrote to me on LinkedIn 8 hours ago: "Are you at the fair on Friday?"
    And I plan to answer Ann in 1 minute: "On Saturday."
    When I ask for advice
    Then what I plan should be fine

  Scenario: Said again where it was said first, and elsewhere before that
    Given Ann wrote to me on LinkedIn 8 hours ago: "Are you at the fair on Friday?"
    And Ann wrote to me on Mastodon 7 hours ago: "Are you at the fair on Friday?"
    When I ask for advice
    Then the advice to answer Ann on LinkedIn should be held back by MATTER-2
    And I should be advised to answer Ann on Mastodon

  Scenario: Said before, and then on two platforms at one moment
    Given Ann wrote to me on LinkedIn 8 hours ago: "Are you at the fair on Friday?"
    And Ann wrote to me on Bluesky 8 hours ago: "Are you at the fair on Friday?"
    When I ask for advice
    Then the advice should have 1 entry
