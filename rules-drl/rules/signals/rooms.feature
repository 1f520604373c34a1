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

  Scenario Outline: What I promise in a room is owed to whoever has just spoken there: <text>
    Given Ben posted in the chat room on Monday 2 March 2026 at 09:00: "do we want the rule written down? people keep asking"
    And I posted in the chat room on Monday 2 March 2026 at 09:07: "<text>"
    When it is Thursday 5 March 2026, 12:00
    Then I <should> be advised to follow up with Ben

    Examples:
      | text                                           | should     |
      | Yes. I'll write it up and post it by Wednesday | should     |
      | Yes. Somebody ought to write it up.            | should not |

  Scenario: What I promise to a room that is quiet is owed to nobody
    Given Ben posted in the chat room on Monday 2 March 2026 at 08:00: "do we want the rule written down? people keep asking"
    And I posted in the chat room on Monday 2 March 2026 at 09:07: "I'll post my pictures by Wednesday"
    When it is Thursday 5 March 2026, 12:00
    Then I should not be advised to follow up with Ben

  Scenario: What I say to a room answers nothing that was written to me in private meanwhile
    Given Ben wrote to me on WhatsApp on Monday 2 March 2026 at 19:12: "The printer is dead again. Can you look at it on Sunday?"
    And I posted on WhatsApp on Monday 2 March 2026 at 19:20: "Poor Ilse. I'll go there and bring her a book."
    When it is Tuesday 3 March 2026, 12:00
    Then I should be advised to answer Ben

  Scenario Outline: In a room my first name alone asks me: <text>
    Given Cleo said to me in the chat room on Sunday 1 March 2026 at 09:00: "Good morning!"
    And Ben posted in the chat room on Monday 2 March 2026 at 09:00: "<text>"
    When it is Monday 2 March 2026, 20:00
    Then I <should> be advised to answer Ben

    Examples:
      | text                                             | should     |
      | See you on the 21st. Maya can you bring the pie  | should     |
      | maya kannst du den Kuchen mitbringen             | should     |
      | maya you're bringing the pie this time yeah      | should     |
      | maya bringst den Kuchen mit oder                 | should     |
      | maya puedes traer la tarta                       | should     |
      | maya you legend                                  | should not |
      | Maya can bring the pie                           | should not |
      | Cleo can you bring the pie                       | should not |

  Scenario Outline: In a room where I <spoke>, all are asked: <text>
    Given I posted in the chat room on <day> at 09:00: "Good morning!"
    And Ben posted in the chat room on Monday 2 March 2026 at 09:00: "<text>"
    When it is Tuesday 3 March 2026, 09:00
    Then I <should> be advised to answer Ben

    Examples:
      | spoke         | day                      | text                                                | should     |
      | spoke of late | Sunday 1 March 2026      | need £10 deposits from all of you by Friday please  | should     |
      | spoke of late | Sunday 1 March 2026      | decidme si venís antes del viernes                  | should     |
      | spoke of late | Sunday 1 March 2026      | Have fun all of you!                                | should not |
      | spoke of late | Sunday 1 March 2026      | The hall is free by Friday.                         | should not |
      | fell silent   | Thursday 1 January 2026  | need £10 deposits from all of you by Friday please  | should not |

  Scenario: Whatever I say in the room afterwards may be the answer
    Given Ben posted in the chat room on Monday 2 March 2026 at 09:00: "Maya can you bring the pie"
    And I posted in the chat room on Monday 2 March 2026 at 11:00: "With pleasure."
    When it is Monday 2 March 2026, 20:00
    Then I should not be advised to answer Ben

  Scenario Outline: What several were asked is not due to me once another takes it: <text>
    Given Ben said to me and Cleo in the chat room on Monday 2 March 2026 at 09:00: "Who of you opens the shop?"
    And Dan said to me in the chat room on Sunday 1 March 2026 at 09:00: "Good morning!"
    And <who> said to <whom> in the chat room on Monday 2 March 2026 at 09:05: "<text>"
    When it is Monday 2 March 2026, 20:00
    Then I <should> be advised to answer Ben

    Examples: Another one takes it
      | who  | whom | text                               | should     |
      | Cleo | Ben  | I'll do it                         | should not |
      | Dan  | Ben  | Cleo does, she is there already.   | should not |
      | Cleo | Ben  | No problem, I go there.            | should not |

    Examples: Nobody takes it
      | who  | whom | text                               | should     |
      | Cleo | Ben  | Can't, sorry                       | should     |
      | Cleo | Ben  | no, I am away                      | should     |
      | Cleo | Ben  | At what hour?                      | should     |
      | Cleo | Ben  | Thanks for asking                  | should     |
      | Cleo | Dan  | I'll do it                         | should     |

  Scenario Outline: Words of Cleo to nobody at <at> take what she was asked
    Given Ben said to me and Cleo in the chat room on Monday 2 March 2026 at 09:00: "<text>"
    And Cleo posted in the chat room on Monday 2 March 2026 at <at>: "Me :)"
    When it is Monday 2 March 2026, 20:00
    Then I <should> be advised to answer Ben

    Examples:
      | text                            | at    | should     |
      | Who of you opens the shop?      | 09:15 | should not |
      | Who of you opens the shop?      | 09:16 | should     |

  Scenario Outline: What I was asked alone is due to me, whoever else answers: <text>
    Given Ben said to <whom> in the chat room on Monday 2 March 2026 at 09:00: "<text>"
    And Cleo said to Ben in the chat room on Monday 2 March 2026 at 09:05: "I can open it."
    When it is Monday 2 March 2026, 20:00
    Then I <should> be advised to answer Ben

    Examples:
      | whom        | text                                  | should     |
      | me          | Can you open the shop?                | should     |
      | me and Cleo | maya: can you open the shop?          | should     |
      | me and Cleo | Can you open the shop, Maya?          | should     |
      | me and Cleo | maya, cleo: can you open the shop?    | should not |
      | me and Cleo | Cleo and Maya, who opens the shop?    | should not |

  Scenario: Two days later another one speaks of something else
    Given Ben said to me and Cleo in the chat room on Monday 2 March 2026 at 09:00: "Who of you opens the shop?"
    And Cleo said to Ben in the chat room on Wednesday 4 March 2026 at 09:01: "I open the window."
    When it is Wednesday 4 March 2026, 20:00
    Then I should be advised to answer Ben

  Scenario: Whoever was asked something takes that, and not what others were asked
    Given Ben said to me and Dan in the chat room on Monday 2 March 2026 at 09:00: "Who of you has the salt?"
    And Ben said to me and Cleo in the chat room on Monday 2 March 2026 at 09:01: "Who of you opens the shop?"
    And Cleo said to Ben in the chat room on Monday 2 March 2026 at 09:05: "I do."
    When it is Monday 2 March 2026, 20:00
    Then I should be advised to answer Ben
    And the reason should say "Who of you has the salt?"
    And the reason should not say "Who of you opens the shop?"

  Scenario: What another one has taken is not what my next words answer
    Given Ben said to me and Cleo in the chat room on Monday 2 March 2026 at 09:00: "Who of you opens the shop?"
    And Cleo said to Ben in the chat room on Monday 2 March 2026 at 09:01: "I'll do it"
    And Dan said to me in the chat room on Monday 2 March 2026 at 09:05: "Which flour did you order?"
    And I posted in the chat room on Monday 2 March 2026 at 09:07: "The spelt, as always."
    When it is Monday 2 March 2026, 20:00
    Then there should be nothing to do

  Scenario: In a group on WhatsApp another one takes what all were asked
    Given Ben wrote to me, Cleo and Dan on WhatsApp on Monday 2 March 2026 at 09:00: "Who brings the salt?"
    And Dan wrote to me, Ben and Cleo on WhatsApp on Monday 2 March 2026 at 09:05: "I'll bring it."
    When it is Monday 2 March 2026, 20:00
    Then I should not be advised to answer Ben

  Scenario Outline: Whoever is the last one missing is asked: <text>
    Given Ben said to me in the chat room on Monday 2 March 2026 at 09:00: "<text>"
    When it is Monday 2 March 2026, 20:00
    Then I <should> be advised to answer Ben

    Examples:
      | text                                                   | should     |
      | Maya, only your choice is missing for the menu         | should     |
      | Maya só faltas tu para o menu                          | should     |
      | Maya, fehlt nur noch deine Stimme                      | should     |
      | only the salt is missing for the menu                  | should not |
