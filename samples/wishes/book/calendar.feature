Feature: What a community manager wishes of the calendar

  Background:
    Given I am Maya
    And I live in Europe/Berlin

  # Wish 3
  Scenario: Nothing goes out on a public holiday, planned posts included
    Given I plan to post on LinkedIn on 3 October 2026 at 10:00: "Rye takes its time."
    When it is Thursday 1 October 2026, 12:00
    Then what I plan should be held back by HOLIDAY-1
    And what I plan should be allowed from 4 October 2026 at 00:00

  Scenario: Nor between the years
    Given Ben is a friend of mine
    And Ben wrote to me on LinkedIn on Monday 1 June 2026 at 10:00: "Thank you for the cake!"
    When it is Saturday 2 January 2027, 12:00
    Then the advice to keep in touch with Ben should be held back by HOLIDAY-1

  Scenario: On an ordinary day it does
    Given I plan to post on LinkedIn on 5 October 2026 at 10:00: "Rye takes its time."
    When it is Thursday 1 October 2026, 12:00
    Then what I plan should be fine

  # Wish 8
  Scenario: The round-up on the first Monday
    When it is Monday 2 March 2026, 08:00
    Then I should be advised to post "round-up", because of ROUNDUP-1
    When it is Monday 9 March 2026, 08:00
    Then I should not be advised to post "round-up"

  # Wish 11
  Scenario: Promotions and jokes rest until I turn the switch off
    Given the switch "tragedy" is on until 4 March 2026 at 18:00
    And I plan to post on LinkedIn on 3 March 2026 at 10:00: "Did you hear the one about the baker?"
    When it is Monday 2 March 2026, 12:00
    Then what I plan should be held back by TRAGEDY-1

  Scenario: Promotions rest as well
    Given the switch "tragedy" is on until 4 March 2026 at 18:00
    And I plan to post on LinkedIn on 3 March 2026 at 10:00: "Buy now, 20 % off"
    When it is Monday 2 March 2026, 12:00
    Then what I plan should be held back by TRAGEDY-1

  Scenario: Everything else goes on
    Given the switch "tragedy" is on until 4 March 2026 at 18:00
    And I plan to post on LinkedIn on 3 March 2026 at 10:00: "Rye takes its time."
    When it is Monday 2 March 2026, 12:00
    Then what I plan should be fine

  Scenario: When the switch is off, they go on
    Given the switch "tragedy" is on until 4 March 2026 at 18:00
    And I plan to post on LinkedIn on 5 March 2026 at 10:00: "Buy now, 20 % off"
    When it is Monday 2 March 2026, 12:00
    Then what I plan should be fine
