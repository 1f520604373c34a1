Feature: What owes no answer

  Receipts, newsletters, statements, form letters and reactions wait for nobody, and nobody misses the machine that sent
  them. What leaves the next step to the other one waits for them.

  Background:
    Given I am Maya
    And I live in Europe/Berlin

  Scenario Outline: A machine is never contacted: <text>
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "<text>"
    When it is Tuesday 3 March 2026, 18:00
    Then I should not be advised to contact Ann
    When it is Friday 10 April 2026, 12:00
    Then I should not be advised to contact Ann

    Examples:
      | text                                                                        |
      | Your order 10045 has been shipped.                                          |
      | Ihre Bestellung wurde versandt.                                             |
      | Our newsletter of May: the fair, and more. Ready for spring? Unsubscribe here. |
      | Your monthly report is ready. Sign in to see it.                            |
      | Undeliverable: the plan of the fair                                         |
      | Hi {{firstName}}, would you like to bake more?                              |
      | Hallo [Vorname], wir haben eine Idee.                                       |
      | We are hiring! Please share with your network.                              |
      | Reacted ❤️ to your message                                                   |
      | 👍                                                                          |

  Scenario Outline: A person may speak of such things: <text>
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "<text>"
    When it is Tuesday 3 March 2026, 18:00
    Then I should be advised to answer Ann

    Examples:
      | text                                                     |
      | We have received your order. Which colour do you want?   |
      | How do I write {{name}} in the table?                    |
      | Which of the statements in our newsletter do you mean?   |

  Scenario: Whoever sells to somebody who has spoken to them is no machine
    Given I wrote to Ann on LinkedIn on Monday 2 March 2026 at 08:00: "The bowl is finished."
    And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "Here is the thing about our new course in pottery with a kiln, a wheel and all that you need: 20 % off with the code BOWL, because you have been so kind to us."
    When it is Tuesday 3 March 2026, 18:00
    Then I should be advised to answer Ann

  Scenario Outline: A stranger who sells is owed nothing, whether or not it is asked: <text>
    Given Ann <wrote> me on Mastodon on Monday 2 March 2026 at 09:00: "<text>"
    When it is Tuesday 3 March 2026, 18:00
    Then I <should> be advised to answer Ann

    Examples:
      | wrote    | text                                                                   | should     |
      | wrote to | Our pottery course: 20 % off until Friday. May I send you the program? | should not |
      | asked    | Our pottery course: 20 % off until Friday. May I send you the program? | should not |
      | wrote to | I am new in town. May I come to your pottery course?                   | should     |
      | asked    | What is your pottery course, and is there a place left?                | should     |

  Scenario Outline: Whoever goes on after I have asked them to stop is owed no answer
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "You look good in that picture."
    And I wrote to Ann on LinkedIn on Monday 2 March 2026 at 10:00: "<text>"
    And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 12:00: "Can we start again? Where do you live?"
    When it is Tuesday 3 March 2026, 18:00
    Then I <should> be advised to answer Ann

    Examples:
      | text                                  | should     |
      | Please stop writing to me.            | should not |
      | That was at the fair.                 | should     |

  Scenario: Whoever I speak to again after that is owed an answer again
    Given I wrote to Ann on LinkedIn on Monday 2 March 2026 at 10:00: "Please stop writing to me."
    And I wrote to Ann on LinkedIn on Monday 2 March 2026 at 11:00: "I am sorry, that was for another one."
    And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 12:00: "That happens. Where do you live?"
    When it is Tuesday 3 March 2026, 18:00
    Then I should be advised to answer Ann

  Scenario Outline: It is their turn: <text>
    Given Ann asked me on Mastodon on Monday 2 March 2026 at 09:00: "Which thread do you use?"
    And I answered Ann 1 hour later: "Linen, 18/3."
    And Ann answered that 1 hour later: "<text>"
    When it is Tuesday 3 March 2026, 20:00
    Then I should not be advised to answer Ann

    Examples:
      | text                                      |
      | I'll look into it and let you know.       |
      | Let me test this tonight and report back. |
      | Ich schaue es mir an und melde mich.      |
      | Thanks, still my favourite!               |
