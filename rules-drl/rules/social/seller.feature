Feature: Sell as what one may sell as

  Facebook keeps the accounts of people for their own use; whoever sells there needs a page.

  Background:
    Given I am Maya

  Scenario: Whoever sells on Facebook as a person should do so as a page
    Given I posted on Facebook on Monday 2 March 2026 at 12:00: "Fresh loaves, order now!"
    And I posted on Facebook on Monday 2 March 2026 at 11:00: "The last loaves, order now!"
    And I posted on X on Monday 2 March 2026 at 13:00: "The very last loaves, order now!"
    And I posted on Facebook on Monday 2 March 2026 at 13:00: "The oven is cold."
    When it is Monday 2 March 2026, 14:00
    Then I should be advised to sell nothing on Facebook, because of LANGUAGE-1
    And the reason should say "On 2 March 2026, 12:00 you sold something on Facebook as a person, where only pages may sell (Facebook: personal accounts are for personal use, selling is for pages (terms of service), 2026). Sell from a page there. It was: Fresh loaves, order now!"

  Scenario Outline: An offer on Facebook at noon on Monday, <when>
    Given I posted on Facebook on Monday 2 March 2026 at 12:00: "Fresh loaves, order now!"
    When it is <when>
    Then <advice>

    Examples: It counts for thirty days
      | when                | advice                                          |
      | 1 April 2026, 11:59 | I should be advised to sell nothing on Facebook |
      | 1 April 2026, 12:00 | there should be nothing to do                   |

  Scenario: A page may sell
    Given I am a page on Facebook
    And I posted on Facebook 2 hours ago: "Fresh loaves, order now!"
    When I ask for advice
    Then there should be nothing to do

  Scenario: Elsewhere a person may sell
    Given I posted on LinkedIn 2 hours ago: "Fresh loaves, order now!"
    And I posted on Facebook 1 hour ago: "Fresh loaves."
    When I ask for advice
    Then there should be nothing to do
