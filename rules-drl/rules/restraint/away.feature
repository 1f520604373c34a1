Feature: Let people be away

  What a machine answers in somebody's absence, or they say before it, often tells when that ends. Until then nobody reads
  what is written, and another word of mine is one too many. It is no answer either: my question is still open.

  Background:
    Given I am Maya
    And I live in Europe/Berlin
    And I want to be in touch with Ann every 2 days, and every 20 days at most
    And Ann wrote to me on LinkedIn on Monday 16 February 2026 at 09:00: "Hot, thank you! Bye."
    And I wrote to Ann on LinkedIn on Monday 23 February 2026 at 09:00: "Which thread do you use?"

  Scenario: Nothing is advised before the day that the machine named
    Given Ann answered that 1 minute later: "Automatic reply: I am out of the office until 9 March."
    When it is Sunday 8 March 2026, 21:00
    Then I should not be advised to contact Ann
    And the advice to keep in touch with Ann should be held back by AWAY-2
    And the reason should say "Ann is away until 9 March 2026"
    And rule AWAY-1 should apply to Ann
    When it is Monday 9 March 2026, 00:00
    Then rule AWAY-1 should not apply to Ann
    And rule AWAY-2 should not apply to Ann

  Scenario Outline: Until when <text>
    Given Ann answered that 1 minute later: "<text>"
    When it is <last day>, 12:00
    Then rule AWAY-1 should apply to Ann
    When 1 day goes by
    Then rule AWAY-1 should not apply

    Examples:
      | text                                                                | last day      |
      | Ich bin vom 2. bis 9. März im Urlaub und lese keine Nachrichten.    | 8 March 2026  |
      | Automatische Antwort: Ich bin bis zum 9.3. nicht im Büro.           | 8 March 2026  |
      | I will reply to your message on my return on March 9th.             | 8 March 2026  |
      | Out of office until Friday.                                         | 26 February 2026 |

  Scenario Outline: No day is named by <text>
    Given Ann answered that 1 minute later: "<text>"
    When it is Thursday 26 February 2026, 12:00
    Then rule AWAY-1 should not apply

    Examples:
      | text                                      |
      | Automatic reply: I am out of the office.  |
      | Automatic reply: away until 30 February.  |
      | I bake until 9 March and then I rest.     |

  Scenario: Whoever has spoken since is back
    Given Ann answered that 1 minute later: "Automatic reply: I am out of the office until 9 March."
    And Ann wrote to me on LinkedIn 1 hour later: "I am here after all: linen."
    When it is Monday 2 March 2026, 12:00
    Then rule AWAY-1 should not apply to Ann

  Scenario: The latest day counts, and only for her
    Given Ann answered that 1 minute later: "Automatic reply: I am out of the office until 2 March."
    And I wrote to Ann on LinkedIn on Friday 27 February 2026 at 09:00: "Is it linen?"
    And Ann answered that 1 minute later: "Automatic reply: I am out of the office until 9 March."
    And I want to be in touch with Ben every 2 days, and every 20 days at most
    And Ben wrote to me on LinkedIn on Monday 16 February 2026 at 09:00: "Bye!"
    When it is Sunday 1 March 2026, 12:00
    Then I should not be advised to contact Ann
    And I should be advised to keep in touch with Ben

  Scenario: A machine of my own says nothing of others
    Given Ann wrote to me on LinkedIn on Monday 23 February 2026 at 10:00: "Which oven do you bake in?"
    And I answered Ann 1 minute later: "Automatic reply: I am out of the office until 9 March."
    When it is Thursday 26 February 2026, 12:00
    Then rule AWAY-1 should not apply
    And I should be advised to answer Ann

  Scenario Outline: People say themselves until when they are away: <text>
    Given Ann answered that 1 minute later: "<text>"
    And Ann wrote to me on LinkedIn on Monday 23 February 2026 at <later>: "The white one, by the way."
    When it is Thursday 26 February 2026, 12:00
    Then rule AWAY-1 <should> apply to Ann

    Examples:
      | text                                              | later | should     |
      | I'm on parental leave till June.                  | 21:00 | should     |
      | Just packing! I'll be back on 5th March.          | 21:00 | should     |
      | Wir sind bis zum 9. März verreist.                | 21:00 | should     |
      | Bin ab 5.3. wieder da.                            | 21:00 | should     |
      | I'm on parental leave till June.                  | 21:02 | should not |
      | Are you back on the 5th?                          | 21:00 | should not |
      | The shop is open until 9 March.                   | 21:00 | should not |
      | I am here until 9 March.                          | 21:00 | should not |
