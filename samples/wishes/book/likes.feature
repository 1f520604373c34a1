Feature: Listen when posts are liked less

  Background:
    Given I am Maya
    And this was said:
      | who | on       | when             | called      | text                         | likes |
      | I   | Mastodon | 1 January 2026   | "the guide" | How to keep a sourdough      | 20    |
      | I   | Mastodon | 5 February 2026  |             | Wheat.                       | 30    |
      | I   | Mastodon | 9 February 2026  |             | Spelt.                       | 10    |
      | I   | Mastodon | 13 February 2026 |             | Oats.                        | 9     |
      | I   | Mastodon | 17 February 2026 |             | Which salt do you like best? | 9     |

  # Wish 7
  Scenario: My last three posts got fewer than half of the usual likes
    Given I posted on Mastodon on 2 March 2026 at 09:00: "Water."
    And that has 8 likes, 0 shares and 0 comments
    When it is Wednesday 4 March 2026, 14:00
    Then I should be advised to invite feedback on Mastodon, because of LIKES-2
    And I should not be advised to repeat "the guide"

  Scenario: They got half of the usual likes
    Given I posted on Mastodon on 2 March 2026 at 09:00: "Water."
    And that has 12 likes, 0 shares and 0 comments
    When it is Wednesday 4 March 2026, 14:00
    Then I should not be advised to invite feedback
    And I should be advised to repeat "the guide" on Mastodon

  Scenario: Post no more this week
    Given I posted on Mastodon on 2 March 2026 at 09:00: "Water."
    And that has 8 likes, 0 shares and 0 comments
    And I plan to post on Mastodon on 6 March 2026 at 09:00: "Yeast."
    When it is Wednesday 4 March 2026, 14:00
    Then what I plan should be held back by LIKES-3
    And what I plan should be allowed from 9 March 2026 at 09:00

  Scenario: A week later it is over
    Given I posted on Mastodon on 2 March 2026 at 09:00: "Water."
    And that has 8 likes, 0 shares and 0 comments
    When it is Monday 9 March 2026, 14:00
    Then I should not be advised to invite feedback
