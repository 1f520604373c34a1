Feature: Nobody waits for an answer

  # Machines, mass mailings, and words after which the ball is theirs.

  Background:
    Given I am Ida
    And I live in Europe/Berlin

  Scenario Outline: to a machine that writes "<text>"
    Given Ben wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "<text>"
    When it is Tuesday 3 March 2026, 18:00
    Then I should not be advised to contact Ben
    When it is Tuesday 10 March 2026, 18:00
    Then I should not be advised to contact Ben
    When it is Friday 10 April 2026, 12:00
    Then I should not be advised to contact Ben

    Examples:
      | text                                                                                                                  |
      | You have received a payment of 40.00 EUR. This is an automatic notification.                                          |
      | Your monthly statement is ready. Sign in to see it.                                                                   |
      | Our newsletter of May: two new presses and a letter. You receive this mail because you signed up. Unsubscribe here.   |
      | Your parcel 20417 has been handed to the carrier. Track it here: https://parcels.example/20417                        |

  Scenario: to whom I have dismissed once
    Given Ben wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "Shall I make your shop seen by more people?"
    When it is Tuesday 3 March 2026, 12:00
    And I dismiss the advice to answer Ben
    And 1 day goes by
    Then I should not be advised to contact Ben
    When it is Tuesday 10 March 2026, 18:00
    Then I should not be advised to contact Ben

  Scenario Outline: to a mass mailing such as "<text>"
    Given Ben and I became connected on LinkedIn on 1 January 2026
    And Ben wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "<text>"
    When it is Friday 6 March 2026, 20:00
    Then I should not be advised to answer Ben

    Examples:
      | text                                                                                                        |
      | Hey %FIRSTNAME%, I see you have experience in binding, so I thought of letting you know about our course.   |
      | Hi {{first_name}}, we help binderies like yours to win 20 % more customers. Book a call: https://calendly.com/y |
      | We are hiring! Open positions: binder, 3 to 5 years. Please share with your network.                        |
      | Pls subscribe to my channel                                                                                 |

  Scenario Outline: after "<text>"
    Given Ben asked me on Mastodon on Monday 2 March 2026 at 09:00: "Which glue do you use?"
    And I answered Ben 1 hour later: "Wheat paste."
    And Ben answered that 1 hour later: "<text>"
    When it is Tuesday 3 March 2026, 20:00
    Then I should not be advised to answer Ben

    Examples:
      | text                                        |
      | Thanks!                                     |
      | Okay, thanks, that solved it.               |
      | Okay, let me check and get back to you.     |
      | I'll look into it and let you know.         |
      | Let me test this tonight and report back.   |
      | I will try it and come back to you.         |
      | Ich schaue es mir an und melde mich.        |

  Scenario: but after thanks and a trouble that is left
    Given Ben asked me on Mastodon on Monday 2 March 2026 at 09:00: "Which glue do you use?"
    And I answered Ben 1 hour later: "Wheat paste."
    And Ben answered that 1 hour later: "Thanks, but it still does not hold."
    When it is Monday 2 March 2026, 20:00
    Then I should be advised to answer Ben

  Scenario Outline: to a machine that answers in an absence: "<text>"
    Given I wrote to Ben on LinkedIn on Monday 2 March 2026 at 09:00: "Which glue do you use?"
    And Ben answered that 1 minute later: "<text>"
    When it is Wednesday 4 March 2026, 12:00
    Then I should not be advised to answer Ben

    Examples:
      | text                                                               |
      | Automatic reply: I am out of the office until 9 March.             |
      | Automatische Antwort: Ich bin bis zum 9. März nicht im Büro.       |
      | Ich bin vom 2. bis 9. März im Urlaub und lese keine Nachrichten.   |
      | I will reply to your message on my return on 9 March.              |
      | Réponse automatique : je suis absent jusqu'au 9 mars.              |
      | Respuesta automática: estaré fuera de la oficina hasta el lunes.   |

  Scenario: and such a machine is no answer of theirs
    Given I wrote to Ben on LinkedIn on Monday 2 March 2026 at 09:00: "Which glue do you use?"
    And Ben answered that 1 minute later: "Automatic reply: I am out of the office until 9 March."
    And I wrote to Ben on LinkedIn on Tuesday 10 March 2026 at 09:00: "Which glue do you use?"
    And Ben answered that 1 minute later: "Automatic reply: I am out of the office."
    When it is Wednesday 11 March 2026, 12:00
    Then I should be advised to wait for Ben
