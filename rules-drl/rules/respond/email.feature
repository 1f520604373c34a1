Feature: Talk by email

  An email is a private letter: it is answered by email, and nobody posts there or is connected.

  Background:
    Given I am Maya
    And I live in Europe/Berlin
    And I am awake every day from 07:00 to 22:00
    And Ann is a friend of mine

  Scenario: What is asked by email is answered by email, as what is private is
    Given Ann asked me by email on Monday 2 March 2026 at 09:00: "Which oven do you bake in?"
    When it is Monday 2 March 2026, 12:00
    Then I should be advised, in this order:
      | answer Ann by email by 17:00, because of RESPOND-3 |
    And it should be done on email

  Scenario: An answer by email is one
    Given Ann wrote to me by email on Monday 2 March 2026 at 09:00: "Which oven do you bake in?"
    And I answered Ann 2 hours later: "The one with the stone."
    When it is Monday 2 March 2026, 20:00
    Then there should be nothing to do

  Scenario: A private matter by email stays there
    Given Ann wrote to me by email on Monday 2 March 2026 at 09:00: "What is this on my bank account?"
    And that is read as question and private matter
    When it is Monday 2 March 2026, 12:00
    Then I should be advised to answer Ann by email
    And I should not be advised to move offline with Ann

  Scenario: Friends are kept in touch with by email when that is how we talk
    Given Ann wrote to me by email 100 days ago: "Thank you for the cake!"
    When I ask for advice
    Then I should be advised, in this order:
      | keep in touch with Ann by email, because of TOUCH-1 |

  Scenario Outline: Whoever wants no email <how> gets none, and is met elsewhere
    Given Ann is to be left alone <how>, noted 3 days ago
    And Ann wrote to me by email 2 days ago: "Which oven do you bake in?"
    And Ben wrote to me by email 2 days ago: "Which oven do you bake in?"
    When I ask for advice
    Then the advice to answer Ann should be held back by LEAVE-1
    And I should be advised to answer Ben by email
    Given Ann wrote to me on LinkedIn 2 days ago: "And which salt?"
    When I ask for advice
    Then I should be advised to answer Ann on LinkedIn

    Examples:
      | how         |
      | by email    |
      | on email    |

  Scenario: What is not answered by email is not asked again and again
    Given Ben wrote to me by email 40 days ago: "Thanks, bye!"
    And I wrote to Ann by email 6 days ago: "Shall we bake together?"
    And I wrote to Ann by email 1 day ago: "Did you get my letter?"
    And I plan to write to Ann by email tomorrow at 10:00: "Shall we?"
    When I ask for advice
    Then I should be advised to wait for Ann
    And what I plan should be held back by WAIT-2

  Scenario: Somebody who asked to be left alone by email is left alone everywhere
    Given Ann wrote to me by email 1 day ago: "Please stop writing to me."
    When I ask for advice
    Then I should be advised to record the opt-out of Ann
    And I should not be advised to answer Ann

  Scenario: Whom I want to know is not asked to be connected by email
    Given these people:
      | name | priority | why             | offer         |
      | Cleo | 1        | She knows flour | A loaf a week |
    And Cleo wrote to Ben by email 2 days ago: "Maya has good bread."
    When I ask for advice
    Then I should not be advised to approach Cleo
