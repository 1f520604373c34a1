Feature: What somebody private wishes

  Background:
    Given I am Maya
    And I live in Europe/Berlin

  # Wish 1
  Scenario: A birthday in the morning
    Given Ann wrote to me on LinkedIn on 10 February 2026 at 12:00: "Thank you for the bread!"
    And the "birthday" of Ann is on 3 March 1990
    When it is Tuesday 3 March 2026, 07:59
    Then I should not be advised to reach out to Ann
    When it is Tuesday 3 March 2026, 08:00
    Then I should be advised to reach out to Ann, because of BIRTHDAY-1
    And it should be due by 12:00

  Scenario: Not after two years of silence
    Given Ann wrote to me on LinkedIn on 10 February 2024 at 12:00: "Thank you for the bread!"
    And the "birthday" of Ann is on 3 March
    When it is Tuesday 3 March 2026, 09:00
    Then I should not be advised to reach out to Ann

  # Wish 10
  Scenario: Family every two weeks, a meeting included
    Given Ann is in my group "family"
    And Ann wrote to me on LinkedIn on 1 January 2026 at 12:00: "Thank you for the bread!"
    And I met Ann on 10 February 2026 at 18:00
    When it is Monday 23 February 2026, 12:00
    Then I should not be advised to keep in touch with Ann
    When it is Tuesday 24 February 2026, 19:00
    Then I should be advised to keep in touch with Ann

  Scenario: Friends every ninety days
    Given Ann is a friend of mine
    And Ann wrote to me on LinkedIn on 1 January 2026 at 12:00: "Thank you for the bread!"
    When it is Monday 2 March 2026, 12:00
    Then I should not be advised to keep in touch with Ann
    When it is Thursday 2 April 2026, 12:00
    Then I should be advised to keep in touch with Ann

  # Wish 14
  Scenario: Nobody is written to in their night
    Given Ann lives in Asia/Tokyo
    And I plan to write to Ann on LinkedIn on 3 March 2026 at 20:00: "Shall we meet?"
    When it is Monday 2 March 2026, 12:00
    Then what I plan should be held back by QUIET-2
    And what I plan should be allowed from 4 March 2026 at 00:00
