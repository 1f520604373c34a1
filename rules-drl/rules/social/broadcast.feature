Feature: Do not only broadcast

  Whoever only announces is a loudspeaker, and nobody talks to a loudspeaker.

  Background:
    Given I am Maya
    And this was said:
      | who | on       | when        | text                  |
      | I   | LinkedIn | 10 days ago | Rye today.            |
      | I   | LinkedIn | 9 days ago  | Spelt today.          |
      | I   | LinkedIn | 8 days ago  | Rolls today.          |
      | I   | LinkedIn | 7 days ago  | The oven is repaired. |

  Scenario: Five posts, and not a word to anybody else
    Given I posted on LinkedIn 6 days ago: "We bake again."
    When I ask for advice
    Then I should be advised, in this order:
      | invite feedback on LinkedIn, because of SOCIAL-1  |
      | listen to others on LinkedIn, because of SOCIAL-3 |
    And the reason should say "You have lately posted on LinkedIn (posts: 5), asked your readers nothing, and nobody has answered. End the next post with a question to them."
    And I should be advised to listen to others
    And the reason should say "Of late you have posted on LinkedIn (posts: 5) and answered nobody; people talk with those who answer. Answer what somebody else has posted."

  Scenario: What was done is not asked for again at the next post
    Given I posted on LinkedIn 6 days ago: "We bake again."
    When I ask for advice
    And I mark the advice to invite feedback as done
    Given I posted on LinkedIn on Monday 2 March 2026 at 12:30: "Bread day!"
    When it is Monday 2 March 2026, 13:00
    Then the advice to invite feedback should be held back by FEEDBACK-1

  Scenario: Four posts are not worth a word yet
    When I ask for advice
    Then there should be nothing to do

  Scenario: A fifth post elsewhere is counted there
    Given I posted on Mastodon 6 days ago: "We bake again."
    When I ask for advice
    Then there should be nothing to do

  Scenario: One post of five that asks is enough to be no loudspeaker
    Given I posted on LinkedIn 6 days ago: "We bake again. What would you like best?"
    When I ask for advice
    Then I should not be advised to invite feedback
    And I should be advised to listen to others

  Scenario Outline: Whoever is answered without having asked need not ask, <where>
    Given I posted on LinkedIn 6 days ago: "We bake again."
    And Ann <said> <when>: "<words>"
    When I ask for advice
    Then I <should> be advised to invite feedback

    Examples:
      | where               | said                    | when        | words                            | should     |
      | on the platform     | said to me on LinkedIn  | 5 days ago  | Rye for me, as always.           | should not |
      | before these posts  | said to me on LinkedIn  | 11 days ago | Rye for me, as always.           | should     |
      | on another platform | said to me on Mastodon  | 5 days ago  | Rye for me, as always.           | should     |
      | in private          | wrote to me on LinkedIn | 5 days ago  | Rye for me, as always.           | should     |
      | by a machine        | said to me on LinkedIn  | 5 days ago  | I am out of office until 1 June. | should     |

  Scenario: Of those who posted lately the one I want most is to be answered, and the newest of her posts
    Given I posted on LinkedIn 6 days ago: "We bake again."
    And these people:
      | name | priority |
      | Ann  | 1        |
      | Ben  | 2        |
    And this was said:
      | who | on       | when       | text              | called           |
      | Ann | LinkedIn | 4 days ago | Spelt does not.   | Ann's older post |
      | Ann | LinkedIn | 3 days ago | Rye needs time.   | Ann's newer post |
      | Ben | LinkedIn | 2 days ago | My oven is warm.  | Ben's post       |
      | Ann | Mastodon | 1 day ago  | Wheat is patient. | Ann's toot       |
    When I ask for advice
    Then I should be advised to listen to others on LinkedIn, because of SOCIAL-2
    And it should be about "Ann's newer post"
    And the reason should say "Of late you have posted on LinkedIn (posts: 5) and answered nobody; people talk with those who answer. Answer Ann, who wrote: Rye needs time."
    And rule SOCIAL-3 should not apply

  Scenario: What is posted elsewhere is no occasion here
    Given I posted on LinkedIn 6 days ago: "We bake again."
    And Ann posted on Mastodon yesterday: "Rye needs time."
    When I ask for advice
    Then I should be advised to listen to others on LinkedIn, because of SOCIAL-3
    And rule SOCIAL-2 should not apply

  Scenario Outline: A post of Ann's at noon on Monday, <when>
    Given I posted on LinkedIn 6 days ago: "We bake again."
    And Ann posted on LinkedIn on Monday 2 March 2026 at 12:00: "Rye needs time."
    When it is <when>
    Then I should be advised to listen to others, because of <rule>

    Examples: A post can be answered for a week
      | when                | rule     |
      | 9 March 2026, 11:59 | SOCIAL-2 |
      | 9 March 2026, 12:00 | SOCIAL-3 |

  Scenario: One answer to somebody else shows that I listen, whether there is more to answer or not
    Given I posted on LinkedIn 6 days ago: "We bake again."
    And Ann posted on LinkedIn 5 days ago: "Rye needs time."
    And I answered Ann 1 day later: "So it does."
    And Ben posted on LinkedIn yesterday: "My oven is warm."
    When I ask for advice
    Then I should not be advised to listen to others
    When 7 days go by
    Then I should not be advised to listen to others
