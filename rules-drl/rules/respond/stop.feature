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

  Scenario: One place is put on the list for that place
    Given Ben wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "Please stop messaging me here, send me a mail."
    When it is Monday 2 March 2026, 12:00
    Then I should be advised to record the opt-out of Ben on LinkedIn
    And the reason should say "Ben wants to be left alone on LinkedIn, and may be reached elsewhere"
    Given Ben is to be left alone on LinkedIn, noted on 2 March 2026 at 11:00
    When I ask for advice
    Then I should not be advised to record the opt-out of Ben

  Scenario: One place of somebody who is to be left alone everywhere need not be noted
    Given Ben is to be left alone everywhere, noted on 1 March 2026
    And Ben wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "Please stop messaging me here, send me a mail."
    When it is Monday 2 March 2026, 12:00
    Then rule STOP-7 should not apply to Ben

  Scenario: One place is on the list for a year
    Given Ben wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "Please stop messaging me here, send me a mail."
    When it is 2 March 2027, 08:59
    Then I should be advised to record the opt-out of Ben on LinkedIn
    When it is 2 March 2027, 09:00
    Then rule STOP-7 should not apply

  Scenario: What may be a stop is decided by me
    Given Ben wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "Save your breath."
    When it is Monday 2 March 2026, 12:00
    Then I should be advised to decide whether to write to Ben
    And the reason should say "Ben may want to be left alone: Save your breath."
    And I should not be advised to record the opt-out of Ben
    When I dismiss the advice to decide whether to write to Ben because "a joke between us"
    And 1 hour goes by
    Then I should not be advised to decide whether to write to Ben
    And rule STOP-8 should not apply

  Scenario: Whoever is put on the list is decided
    Given Ben wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "Save your breath."
    And Ben is to be left alone on LinkedIn, noted on 2 March 2026 at 11:00
    When it is Monday 2 March 2026, 12:00
    Then rule STOP-8 should not apply

  Scenario: A question beside a stop is not lost
    Given Ben wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "Unsubscribe me please. And where is my refund?"
    When it is Monday 2 March 2026, 12:00
    Then I should be advised to record the opt-out of Ben
    And I should be advised to decide whether to write to Ben
    And the reason should say "Ben wants to be left alone and asks something as well"
    And I should not be advised to answer Ben
    When I dismiss the advice to decide whether to write to Ben because "paid back"
    And 1 hour goes by
    Then rule STOP-9 should not apply
    Given Ben wrote to me on LinkedIn on Monday 2 March 2026 at 14:00: "Unsubscribe me please. And where is my second refund?"
    When it is Monday 2 March 2026, 18:00
    Then rule STOP-9 should apply

  Scenario: A stop in the form of a question asks nothing else
    Given Ben wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "Could you please not write to me anymore?"
    When it is Monday 2 March 2026, 12:00
    Then I should be advised to record the opt-out of Ben
    And rule STOP-9 should not apply

  Scenario: A question beside a stop is there for a year
    Given Ben wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "Unsubscribe me please. And where is my refund?"
    When it is 2 March 2027, 08:59
    Then rule STOP-9 should apply to Ben
    When it is 2 March 2027, 09:00
    Then rule STOP-9 should not apply

  Scenario: Of two only one is put on the list for a place, and each may ask something
    Given Ben wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "Please stop messaging me here, send me a mail."
    And Cleo wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "Please stop messaging me here, send me a mail."
    And Cleo is to be left alone everywhere, noted on 2 March 2026 at 11:00
    And Dora wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "I am away. Where is the flour?"
    And that is read as stop, question and out of office
    And Emil is to be left alone on LinkedIn, noted on 1 March 2026
    And Emil wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "Please stop messaging me here, send me a mail."
    And Fay wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "Let's leave it at that."
    And Gil wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "Let's leave it at that."
    When it is Monday 2 March 2026, 12:00
    Then I should be advised to record the opt-out of Ben on LinkedIn
    And I should be advised to record the opt-out of Emil on LinkedIn
    And I should be advised to decide whether to write to Fay
    And I should be advised to decide whether to write to Gil
    And I should not be advised to record the opt-out of Cleo
    And I should not be advised to decide whether to write to Dora

  Scenario: What I put off is not decided
    Given Ben wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "Let's leave it at that."
    And Cleo wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "Unsubscribe me please. And where is my refund?"
    And Dora wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "Unsubscribe me please. And where is my parcel?"
    When it is Monday 2 March 2026, 12:00
    And I put off the advice to decide whether to write to Ben until they speak
    And I put off the advice to decide whether to write to Cleo until they speak
    And 1 hour goes by
    Then the advice to decide whether to write to Ben should be held back by FEEDBACK-3
    And the advice to decide whether to write to Cleo should be held back by FEEDBACK-3
    And I should be advised to decide whether to write to Dora

  Scenario: What may have been such a wish a year ago is not asked any more, and still holds back
    Given Hal wrote to me on LinkedIn 366 days ago: "Let's leave it at that."
    When I ask for advice
    Then rule STOP-8 should not apply
    And rule STOP-6 should apply to Hal
