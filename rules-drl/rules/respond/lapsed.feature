Feature: Ask for what others said they would send

  What others say they will send is forgotten as easily as what I say.

  Background:
    Given I am Maya
    And I live in Europe/Berlin
    And I wrote to Ann on LinkedIn on Friday 27 February 2026 at 10:00: "Hello Ann, how far is the list?"

  Scenario Outline: <text> Nothing more came: <when>
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "<text>"
    And I wrote to Ann on LinkedIn on Monday 2 March 2026 at 10:05: "Thank you!"
    When it is <when>
    Then I <should> be advised to follow up with Ann

    Examples:
      | text                                              | when                           | should     |
      | I'll send you the list by Wednesday.              | Friday 6 March 2026, 17:00     | should not |
      | I'll send you the list by Wednesday.              | Monday 9 March 2026, 10:00     | should     |
      | I'll send you the list by Wednesday.              | Wednesday 25 March 2026, 10:00 | should not |
      | I'll let you know on Wednesday.                   | Monday 9 March 2026, 10:00     | should     |
      | Ich schicke dir die Liste bis Mittwoch.           | Monday 9 March 2026, 10:00     | should     |
      | Ich melde mich am Mittwoch bei dir.               | Monday 9 March 2026, 10:00     | should     |
      | Te envío la lista el miércoles.                   | Monday 9 March 2026, 10:00     | should     |
      | I'll come by on Wednesday.                        | Monday 9 March 2026, 10:00     | should not |
      | I'll send you the list when it is done.           | Monday 9 March 2026, 10:00     | should not |
      | I'll do the shopping on Wednesday.                | Monday 9 March 2026, 10:00     | should not |
      | I'll drop you off on Wednesday.                   | Monday 9 March 2026, 10:00     | should not |
      | I'll look at my email on Wednesday.               | Monday 9 March 2026, 10:00     | should not |
      | Am Mittwoch hast du Geburtstag, ich rufe an.      | Monday 9 March 2026, 10:00     | should not |
      | I'll email you the list on Wednesday.             | Monday 9 March 2026, 10:00     | should     |
      | Ich überweise es dir am Mittwoch.                 | Monday 9 March 2026, 10:00     | should     |
      | Je t'envoie la liste mercredi.                    | Monday 9 March 2026, 10:00     | should     |
      | Ti mando la lista mercoledì.                      | Monday 9 March 2026, 10:00     | should     |
      | Mando-te a lista na quarta-feira.                 | Monday 9 March 2026, 10:00     | should     |

  Scenario: The reason says what they said
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "I'll send you the list by Wednesday."
    When it is Monday 9 March 2026, 10:00
    Then I should be advised to follow up with Ann on LinkedIn by 9 March 2026 at 17:00, because of FOLLOWUP-4
    And the reason should say "Nothing has come here of what Ann said on 2 March 2026, 10:00. If you have it another way, all is well; if not, ask for it once, kindly. Their words: I'll send you the list by Wednesday."

  Scenario Outline: <what> on Thursday
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "I'll send you the list by Wednesday."
    And <what> on Thursday 5 March 2026 at 12:00<words>
    When it is Monday 9 March 2026, 10:00
    Then I <should> be advised to follow up with Ann

    Examples:
      | what                            | words                                                           | should     |
      | I met Ben                       |                                                                 | should     |
      | Ann wrote to me on LinkedIn     | : "The fair was lovely."                                        | should not |
      | Ann wrote to me on LinkedIn     | : "Automatic reply: I am out of the office."                    | should     |
      | Ann wrote to me on LinkedIn     | : "Automatic reply: I am out of the office until 20 March."     | should not |
      | I wrote to Ann on LinkedIn      | : "Anything new?"                                               | should not |
      | I wrote to Ben on LinkedIn      | : "Anything new?"                                               | should     |

  Scenario: Whom I have met since I could ask there
    Given Ann is in my group "friend"
    And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "I'll send you the list by Wednesday."
    And I met Ann on Thursday 5 March 2026 at 12:00
    When it is Monday 9 March 2026, 10:00
    Then I should not be advised to follow up with Ann

  Scenario: That another one is away, or waits for me, changes nothing
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "I'll send you the list by Wednesday."
    And Ben wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "I'm on leave till 20 March."
    And I wrote to Cleo on LinkedIn on Monday 2 March 2026 at 10:00: "I'll send you the list by Saturday."
    When it is Monday 9 March 2026, 10:00
    Then I should be advised to follow up with Ann, because of FOLLOWUP-4
    And I should be advised to follow up with Cleo, because of FOLLOWUP-3

  Scenario: Whoever waits for me is asked for nothing
    Given I wrote to Ann on LinkedIn on Sunday 1 March 2026 at 10:00: "I'll send you my list by Saturday."
    And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "I'll send you the list by Wednesday."
    When it is Monday 9 March 2026, 10:00
    Then I should be advised to follow up with Ann, because of FOLLOWUP-3
    And rule FOLLOWUP-4 should not apply to Ann

  Scenario: Whoever waits for my answer is asked for nothing
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "I'll send you the list by Wednesday. What is your address?"
    When it is Monday 9 March 2026, 10:00
    Then I should be advised to answer Ann
    And I should not be advised to follow up with Ann

  Scenario: That another one waits for my answer changes nothing
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "I'll send you the list by Wednesday."
    And Ben wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "What is your address?"
    When it is Monday 9 March 2026, 10:00
    Then I should be advised to follow up with Ann, because of FOLLOWUP-4

  Scenario: What else they told in the same talk changes nothing
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "I'll send you the list by Wednesday."
    And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 11:00: "The oven is back in the shop, three weeks it took them."
    When it is Monday 9 March 2026, 10:00
    Then I should be advised to follow up with Ann, because of FOLLOWUP-4

  Scenario: Each is asked in their own time and place
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "I'll send you the list by Wednesday."
    And Ben is in my group "family"
    And I wrote to Ben on Mastodon on Monday 2 March 2026 at 09:00: "How far is the stall?"
    And Ben wrote to me on Mastodon on Monday 2 March 2026 at 10:00: "I'll let you know on Wednesday."
    When it is Monday 9 March 2026, 10:00
    Then I should be advised to follow up with Ann, because of FOLLOWUP-4
    And I should be advised to follow up with Ben, because of FOLLOWUP-4

  Scenario: What is sold or said to several is not waited for
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "Our sale begins! 50 % off, buy now, we send it by Wednesday."
    When it is Monday 9 March 2026, 10:00
    Then I should not be advised to follow up with Ann
