Feature: Put whoever wants to be left alone on the list

  What is not written down is forgotten, and then they are written to again.

  Background:
    Given I am Maya
    And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "Please stop writing to me."

  Scenario: Somebody who wants to be left alone should be put on the list at once
    When it is Monday 2 March 2026, 09:00
    Then I should be advised, in this order:
      | record the opt-out of Ann by 09:00, due, because of STOP-2 |
    And the reason should say "Ann wants to be left alone"

  Scenario: For a year
    When it is 2 March 2027, 08:59
    Then I should be advised to record the opt-out of Ann
    When it is 2 March 2027, 09:00
    Then there should be nothing to do

  Scenario: Once it is written down, it is done
    Given Ann is to be left alone on LinkedIn, noted on 2 March 2026 at 10:00
    When it is Monday 2 March 2026, 12:00
    Then there should be nothing to do

  Scenario: A note that is older was about something else
    Given Ann is to be left alone by phone, noted on 1 March 2026
    And Ben is to be left alone everywhere, noted on 2 March 2026
    When it is Monday 2 March 2026, 12:00
    Then I should be advised to record the opt-out of Ann

  Scenario: Whoever is to be left alone everywhere need not be noted again
    Given Ann is to be left alone everywhere, noted on 1 March 2026
    When it is Monday 2 March 2026, 12:00
    Then there should be nothing to do

  Scenario: What a machine or I myself say is no such wish
    Given Ben wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "Do not reply. I am away."
    And that is read as stop and out of office
    And I wrote to Cleo on LinkedIn on Monday 2 March 2026 at 09:00: "Please stop writing to me."
    And Dora wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "Please go on writing to me."
    When it is Monday 2 March 2026, 12:00
    Then I should be advised to record the opt-out of Ann
    And I should not be advised to record the opt-out of Ben
    And I should not be advised to record the opt-out of Cleo
    And I should not be advised to record the opt-out of Dora
