Feature: Follow up on meetings

  What was agreed over coffee is soon forgotten by both.

  Background:
    Given I am Maya
    And I live in Europe/Berlin

  Scenario Outline: A meeting at noon on Monday, <when>
    Given I met Ann on Monday 2 March 2026 at 12:00 to talk about "the price of flour"
    When it is <when>
    Then <advice>

    Examples:
      | when                | advice                                                                             |
      | 2 March 2026, 13:59 | there should be nothing to do                                                      |
      | 2 March 2026, 14:00 | I should be advised to follow up with Ann by 4 March 2026 at 12:00, soon           |
      | 4 March 2026, 12:00 | I should be advised to follow up with Ann, due, because of FOLLOWUP-1              |
      | 9 March 2026, 11:59 | I should be advised to follow up with Ann, due, because of FOLLOWUP-1              |
      | 9 March 2026, 12:00 | there should be nothing to do                                                      |

  Scenario: The reason says what it was about
    Given I met Ann on Monday 2 March 2026 at 12:00 to talk about "the price of flour"
    And I met Ben on Monday 2 March 2026 at 11:00
    When it is Monday 2 March 2026, 14:00
    Then I should be advised to follow up with Ben
    And I should be advised to follow up with Ann
    And the reason should say "You and Ann spoke on 2 March 2026, 12:00. Thank them and come back to what you agreed. the price of flour"

  Scenario Outline: Nobody needs minutes who is <group>
    Given Ann is in my group "<group>"
    And I met Ann yesterday at 12:00
    When I ask for advice
    Then there should be nothing to do

    Examples:
      | group       |
      | family      |
      | friend      |
      | good friend |

  Scenario: Of two meetings the last one is followed up
    Given I met Ann 3 days ago to talk about "the oven"
    And I met Ann yesterday at 12:00 to talk about "the price of flour"
    When I ask for advice
    Then I should be advised, in this order:
      | follow up with Ann |
    And the reason should say "the price of flour"

  Scenario: Whoever has been written to since has been followed up
    Given Ann wrote to me on LinkedIn 4 days ago: "Thank you, bye!"
    And I wrote to Ann on LinkedIn 3 days ago: "See you at noon."
    And I met Ann 2 days ago
    And I wrote to Ben on LinkedIn yesterday at 12:00: "See you at noon."
    And I wrote to Ann on LinkedIn yesterday at 13:00: "It was good to see you."
    When I ask for advice
    Then I should not be advised to follow up with Ann

  Scenario: What was written at the door is no follow-up
    Given I met Ann on Monday 2 March 2026 at 12:00
    And I wrote to Ann on LinkedIn on Monday 2 March 2026 at 12:00: "I am at the door."
    When it is Monday 2 March 2026, 15:00
    Then I should be advised to follow up with Ann

  Scenario: A goodbye of theirs is no follow-up of mine
    Given I met Ann on Monday 2 March 2026 at 12:00
    And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 13:00: "Thank you, bye!"
    When it is Monday 2 March 2026, 15:00
    Then I should be advised to follow up with Ann

  Scenario: What a machine says in my absence is no sign of life
    Given I met Ann 2 days ago
    And I wrote to Ann on LinkedIn yesterday at 13:00: "I am out of the office until Thursday."
    And that is read as out of office
    And I wrote to Ann on LinkedIn 3 days ago: "See you at noon."
    When I ask for advice
    Then I should be advised to follow up with Ann

  Scenario: Whoever waits for an answer gets that
    Given I met Ann 2 days ago
    And I met Ben 2 days ago
    And Ann wrote to me on LinkedIn yesterday at 13:00: "It was good to see you. Do you have the address?"
    When I ask for advice
    Then I should be advised to answer Ann
    And I should not be advised to follow up with Ann
    And I should be advised to follow up with Ben

  Scenario Outline: The note to a request of mine to be connected is no question to remind of: <request>
    Given Ann wrote to Ben and me on LinkedIn on Monday 2 February 2026 at 12:00: "We meet at eight."
    And <request> on Monday 2 March 2026 at 12:00
    And I wrote to Ann on LinkedIn on Monday 2 March 2026 at 12:00: "Could you send me the price list?"
    When it is Friday 6 March 2026, 11:00
    Then I <should> be advised to follow up with Ann

    Examples:
      | request                                       | should     |
      | I asked Ann to be connected on LinkedIn       | should not |
      | I asked Ann to be connected on Mastodon       | should     |
      | I asked Ben to be connected on LinkedIn       | should     |
      | Ann and I became connected on LinkedIn        | should     |
