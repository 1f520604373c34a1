Feature: What support and the press office wish

  Background:
    Given I am Maya
    And I live in Europe/Berlin

  # Wish 2
  Scenario: A journalist writes
    Given Ann has the tag "journalist"
    And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 08:30: "May I ask you about your new oven?"
    When it is Monday 2 March 2026, 09:00
    Then I should be advised to answer Ann by 10:00
    And it should be because of PRESS-1 and RESPOND-3
    And I should be advised to do the task "press" about Ann, because of PRESS-2

  Scenario: Somebody else writes
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 08:30: "May I ask you about your new oven?"
    When it is Monday 2 March 2026, 09:00
    Then I should not be advised to do the task "press"

  # Wish 5
  Scenario: Angry for the second time
    Given Ann is a customer of mine
    And Ann said to me on Mastodon 10 days ago: "I am disappointed in your bread."
    And I answered Ann 1 hour later: "I am sorry. You get a new one."
    And Ann said to me on Mastodon 2 hours ago: "This is unacceptable."
    When I ask for advice
    Then I should be advised to do the task "jo" about Ann, because of ANGRY-2
    And I should not be advised to contact Ann

  Scenario: Angry for the first time
    Given Ann is a customer of mine
    And Ann said to me on Mastodon 2 hours ago: "This is unacceptable."
    When I ask for advice
    Then I should be advised to answer Ann
    And I should not be advised to do the task "jo"

  # Wish 6
  Scenario: A VIP asks on Friday evening
    Given Ann has the tag "vip"
    And Ann has the tag "customer since 2019"
    And Ann asked me on Mastodon on Friday 6 March 2026 at 16:50: "Which oven do you bake in?"
    When it is Friday 6 March 2026, 16:55
    Then I should be advised to answer Ann by 9 March 2026 at 09:20

  # Wish 12
  Scenario: A comment in Polish
    Given Ann asked me on Mastodon on Monday 2 March 2026 at 09:00: "Gdzie jest piekarnia?"
    And that is written in Polish
    When it is Monday 2 March 2026, 12:00
    Then I should be advised to do the task "ask ola" about Ann, because of POLISH-2
    And I should not be advised to answer Ann

  Scenario: Of what language something is, is not guessed
    Given Ann asked me on Mastodon on Monday 2 March 2026 at 09:00: "Gdzie jest piekarnia?"
    When it is Monday 2 March 2026, 12:00
    Then I should be advised to answer Ann
