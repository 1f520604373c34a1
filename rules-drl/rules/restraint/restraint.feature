Feature: What must not be done, however good the reason

  Background:
    Given I am Maya
    And I live in Europe/Berlin
    And Ann wrote to me on LinkedIn 3 hours ago: "Which oven do you bake in?"

  Scenario Outline: Somebody who is to be left alone <scope>
    Given Ann is to be left alone <scope>, noted 3 days ago: "She asked for it."
    When I ask for advice
    Then the advice to answer Ann should be held back by LEAVE-1
    And time alone should not lift that
    And the reason should say "Ann is to be left alone since 27 February 2026, 12:00. She asked for it."

    Examples:
      | scope                            |
      | everywhere                       |
      | on LinkedIn                      |
      | by a private message             |
      | by a private message on LinkedIn |

  Scenario Outline: Somebody who is to be left alone <scope> may be answered here
    Given Ann is to be left alone <scope>, noted 3 days ago
    And Ben is to be left alone everywhere, noted 3 days ago
    And Ben is to be left alone on LinkedIn, noted 3 days ago
    And Ben is to be left alone by a private message, noted 3 days ago
    And Ben is to be left alone by a private message on LinkedIn, noted 3 days ago
    When I ask for advice
    Then I should be advised to answer Ann

    Examples:
      | scope                            |
      | on Mastodon                      |
      | by phone                         |
      | by phone on LinkedIn             |
      | by a private message on Mastodon |

  Scenario: To note that somebody wants to be left alone is no contact
    Given Ann is to be left alone by phone, noted 3 days ago
    And Ann wrote to me on LinkedIn 2 hours ago: "Please stop writing to me."
    When I ask for advice
    Then I should be advised to record the opt-out of Ann

  Scenario: Somebody who has blocked me is not contacted there
    Given Ann and I were parted by a block on LinkedIn 1 hour ago
    When I ask for advice
    Then the advice to answer Ann should be held back by LEAVE-2
    And the reason should say "Ann and you are not on speaking terms on LinkedIn since 2 March 2026, 11:00."

  Scenario: Somebody who has said no is not contacted there, and others are, and elsewhere
    Given Ann and I did not agree to be connected on LinkedIn 1 hour ago
    And Ann asked me on Mastodon 3 hours ago: "Which oven do you bake in?"
    And Ben wrote to me on LinkedIn 3 hours ago: "Which oven do you bake in?"
    And Ben and I became connected on LinkedIn 2 weeks ago
    When I ask for advice
    Then the advice to answer Ann on LinkedIn should be held back by LEAVE-2
    And I should be advised to answer Ann on Mastodon
    And I should be advised to answer Ben on LinkedIn

  Scenario: What says nothing to them is not held back by a no
    Given Ann and I were parted by a block on LinkedIn 1 hour ago
    And Ann wrote to me on LinkedIn 2 hours ago: "Please stop writing to me."
    When I ask for advice
    Then I should be advised to record the opt-out of Ann

  Scenario Outline: A meeting with somebody who is to be left alone <scope> is not followed up somewhere
    Given I met Ben yesterday at 12:00
    And I met Cleo yesterday at 12:00
    And Ben is to be left alone <scope>, noted 3 days ago: "She asked for it."
    When I ask for advice
    Then the advice to follow up with Ben should be held back by LEAVE-3
    And the reason should say "Ben is to be left alone in one place since 27 February 2026, 12:00, and this does not say where it is done. She asked for it."
    And time alone should not lift that
    And I should be advised to follow up with Cleo

    Examples:
      | scope                            |
      | on LinkedIn                      |
      | by phone                         |
      | by a private message on LinkedIn |

  Scenario: Whoever is to be left alone everywhere is so in one way
    Given I met Ben yesterday at 12:00
    And Ben is to be left alone everywhere, noted 3 days ago
    When I ask for advice
    Then the advice to follow up with Ben should be held back by LEAVE-1
    And rule LEAVE-3 should not apply to Ben

  Scenario Outline: A meeting with somebody who has said no to me somewhere is not followed up <why>
    Given I met Ben yesterday at 12:00
    And I met Cleo yesterday at 12:00
    And <no>
    And Cleo and I became connected on LinkedIn 2 hours ago
    When I ask for advice
    Then the advice to follow up with Ben should be held back by LEAVE-4
    And the reason should say "Ben and you are not on speaking terms on LinkedIn since 2 March 2026, 11:00, and this does not say where it is done."
    And I should be advised to follow up with Cleo

    Examples:
      | why             | no                                                               |
      | after a block   | Ben and I were parted by a block on LinkedIn 1 hour ago          |
      | after a refusal | Ben and I did not agree to be connected on LinkedIn 1 hour ago   |

  Scenario: A call or an email is no platform
    Given Ben is to be left alone on LinkedIn, noted on 1 February 2026
    And Ben has priority 1
    And Ben can be reached by phone
    And this was said:
      | who | to  | on       | when            | how     | text                           |
      | Ben | me  | Mastodon | 2 February 2026 | private | Which flour do you take?       |
      | I   | Ben | Mastodon | 3 February 2026 | private | Rye, of the mill in the woods. |
      | Ben | me  | Mastodon | 4 February 2026 | private | Which oven?                    |
      | I   | Ben | Mastodon | 5 February 2026 | private | The one with the stone.        |
      | Ben | me  | Mastodon | 6 February 2026 | private | Do you use salt?               |
      | I   | Ben | Mastodon | 7 February 2026 | private | Two spoons.                    |
      | Ben | me  | Mastodon | 8 February 2026 | private | Does it rest?                  |
      | I   | Ben | Mastodon | 9 February 2026 | private | For a night.                   |
    When I ask for advice
    Then I should be advised to move offline with Ben by phone, because of OFFLINE-7
    Given Ben is to be left alone by phone, noted on 1 February 2026
    And Ben can be reached by a meeting
    When I ask for advice
    Then the advice to move offline with Ben by a meeting should be held back by LEAVE-3

  Scenario: Nothing is advised for a platform that is closed
    Given Ann asked me on Google+ 3 hours ago: "Which oven do you bake in?"
    When I ask for advice
    Then the advice to answer Ann on Google+ should be held back by CLOSED-1
    And the reason should say "Google+ is closed; nothing can be done there any more."
    And I should be advised to answer Ann on LinkedIn
    And I should be told "Google+ is closed"

  Scenario: What was done is not advised again, until they speak again
    Given Ben wrote to me on LinkedIn 3 hours ago: "Which oven do you bake in?"
    When I ask for advice
    And I mark the advice to answer Ann as done
    And I dismiss the advice to answer Ben
    And 1 hour goes by
    Then the advice to answer Ann should be held back by FEEDBACK-1
    And the reason should say "You said on 2 March 2026, 12:00 that this was done."
    And there should be nothing to do
    Given Ann wrote to me on LinkedIn at 14:00: "And which flour do you use?"
    When 3 hours go by
    Then I should be advised to answer Ann
    And the advice to answer Ben should be held back by FEEDBACK-2

  Scenario: What was dismissed is not advised again for a month
    Given I want to be in touch with Ben every 30 days, and every 60 days at most
    And this was said:
      | who | to  | on       | when        | how     | text                 |
      | I   | Ben | LinkedIn | 70 days ago | private | How is your oven?    |
      | Ben | me  | LinkedIn | 1 day later | private | Hot, thank you! Bye. |
    When I ask for advice
    And I dismiss the advice to keep in touch with Ben
    And I dismiss the advice to answer Ann
    And 1 hour goes by
    Then the advice to keep in touch with Ben should be held back by FEEDBACK-2 until 1 April 2026 at 13:00
    When 40 days go by
    Then I should be advised to keep in touch with Ben

  Scenario: What was dismissed may come again when there is something new
    When I ask for advice
    And I dismiss the advice to answer Ann
    And 1 hour goes by
    Then the advice to answer Ann should be held back by FEEDBACK-2
    Given Ann wrote to me on LinkedIn at 14:00: "And which flour do you use?"
    When 3 hours go by
    Then I should be advised to answer Ann

  Scenario: What I never want for one person is not advised for them again
    Given I want to be in touch with Ann every 30 days, and every 60 days at most
    And Ben wrote to me on LinkedIn 3 hours ago: "Which oven do you bake in?"
    When I ask for advice
    And I never want the advice to answer Ann
    Given Ann wrote to me on LinkedIn at 14:00: "And which flour do you use?"
    When 3 hours go by
    Then the advice to answer Ann should be held back by FEEDBACK-6
    And the reason should say "You said on 2 March 2026, 12:00 that you never want this for Ann."
    And I should be advised to answer Ben
    When 70 days go by
    Then I should be advised to keep in touch with Ann

  Scenario: Whether they are to be left alone is put to me again
    Given Ann wrote to me on LinkedIn 1 hour ago: "Let's leave it at that."
    When I ask for advice
    And I never want the advice to decide whether to write to Ann
    And 1 hour goes by
    Then I should not be advised to decide whether to write to Ann
    Given Ann wrote to me on LinkedIn at 14:00: "Let's leave it at that."
    When 3 hours go by
    Then I should be advised to decide whether to write to Ann

  Scenario: What was put off comes again at its time
    Given Ben wrote to me on LinkedIn 3 hours ago: "Which oven do you bake in?"
    And I wrote to Cleo on LinkedIn 3 hours ago: "Which oven do you bake in?"
    When I ask for advice
    And I put off the advice to answer Ann until 15:00
    And 1 hour goes by
    Then the advice to answer Ann should be held back by FEEDBACK-3 until 15:00
    And the reason should say "not now."
    And I should be advised to answer Ben
    When 2 hours go by
    Then I should be advised to answer Ann

  Scenario: What was put off comes again when they speak
    When I ask for advice
    And I put off the advice to answer Ann until they speak
    And 1 day goes by
    Then the advice to answer Ann should be held back by FEEDBACK-3
    And time alone should not lift that
    Given Ann wrote to me on LinkedIn 1 hour ago: "Are you there?"
    When I ask for advice
    Then I should be advised to answer Ann

  Scenario: A word of the same moment does not bring it back
    When I ask for advice
    And I put off the advice to answer Ann until they speak
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 12:00: "Are you there?"
    When 1 hour goes by
    Then the advice to answer Ann should be held back by FEEDBACK-3

  Scenario: Nor does somebody else's word, nor mine, bring it back
    When I ask for advice
    And I put off the advice to answer Ann until 18:00
    And 1 hour goes by
    Given Ben wrote to me on LinkedIn 10 minutes ago: "Are you there?"
    And I wrote to Ben on LinkedIn 5 minutes ago: "I am."
    When I ask for advice
    Then the advice to answer Ann should be held back by FEEDBACK-3

  Scenario: Where nothing is advised, nothing is held back
    When I ask for advice
    And I mark the advice to answer Ann as done
    Given I answered Ann 2 hours ago: "The one with the stone."
    When I ask for advice
    Then there should be nothing to do
    And nothing should be held back
