Feature: What is said in a room

  In a room all talk in turn. What names me waits for me.

  Background:
    Given I am Maya
    And I live in Europe/Berlin

  Scenario Outline: Names before words in a room are not shown with them: <text>
    Given Cleo said to me in the chat room on Sunday 1 March 2026 at 09:00: "Good morning!"
    And Ben said to me in the chat room on Monday 2 March 2026 at 09:00: "<text>"
    When it is Monday 2 March 2026, 20:00
    Then I should be advised to answer Ben
    And the reason should say "<shown>"

    Examples:
      | text                                  | shown                                             |
      | maya, cleo: can one of you come?      | Ben asked you: can one of you come?               |
      | Cleo and Maya: can one of you come?   | Ben asked you: can one of you come?               |
      | @maya @cleo can one of you come?      | Ben asked you: can one of you come?               |
      | cleo maya: can one of you come?       | Ben asked you: can one of you come?               |
      | maya: cleo is here, is that right?    | Ben asked you: cleo is here, is that right?       |
      | Cleo: can you or Maya come?           | Ben asked you: Cleo: can you or Maya come?        |

  Scenario Outline: In a room <text> is for whoever spoke before, or for Cleo
    Given Ben said to me in the chat room on Monday 2 March 2026 at 09:00: "Can you send the list?"
    And Cleo said to me in the chat room on Sunday 1 March 2026 at 09:00: "Good morning!"
    And I posted in the chat room on Monday 2 March 2026 at 09:02: "<text>"
    When it is Monday 2 March 2026, 20:00
    Then I <should> be advised to answer Ben

    Examples: Cleo is spoken of
      | text                                            | should     |
      | I have the answer from Cleo, it is on the desk. | should not |
      | As I told Cleo, it is on the desk.              | should not |
      | It is longer than Cleo thought.                 | should not |

    Examples: Cleo is called
      | text                                            | should     |
      | What do you think of that, Cleo?                | should     |
      | Where did you get it from Cleo?                 | should     |
      | You know what Cleo? It is on the desk.          | should     |
