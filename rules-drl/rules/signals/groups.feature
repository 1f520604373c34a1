Feature: What others say among themselves

  In a group others ask and answer each other, and that owes me nothing. What names me does, and what is asked of all,
  until one of them has answered.

  Background:
    Given I am Maya
    And I live in Europe/Berlin

  Scenario Outline: <text>
    Given Ben wrote to me, Cleo and Dan on LinkedIn on Monday 2 March 2026 at 09:00: "<text>"
    When it is Tuesday 3 March 2026, 09:00
    Then I <should> be advised to answer Ben

    Examples: Another one is called
      | text                                    | should     |
      | Cleo, do you bring the salt?            | should not |
      | Hi Cleo, do you bring the salt?         | should not |
      | @Cleo do you bring the salt?            | should not |
      | Do you bring the salt, Cleo?            | should not |
      | Cleo and Dan, who of you has the salt?  | should not |
      | Cleo kannst du Salz mitbringen?         | should not |

    Examples: I am called, or all are asked
      | text                                    | should     |
      | Maya, do you bring the salt?            | should     |
      | Cleo, can you or Maya bring the salt?   | should     |
      | Who of us brings the salt?              | should     |
      | Does Cleo bring the salt?               | should     |
      | Who brings the salt, and could Maya?    | should     |

    Examples: I am only spoken of
      | text                                    | should     |
      | @Cleo did you see what Maya wrote?      | should not |
      | Cleo, do you come with Maya?            | should not |
      | @Cleo did you get the flour from Maya?  | should not |
      | @Cleo how was the bread from Maya?      | should not |
      | @Cleo have you asked Maya?              | should not |
      | @Cleo is it as good as that of Maya?    | should not |
      | @Cleo weisst du das von Maya?           | should not |

    Examples: I am called behind such a word
      | text                                    | should     |
      | @Cleo hot? And isn't it like that, Maya? | should    |
      | @Cleo hot! What is it made from Maya?   | should     |
      | @Cleo you know what Maya? I bring it.   | should     |

  Scenario: What was asked of all is settled when another one has answered
    Given Ben wrote to me and Cleo on LinkedIn on Monday 2 March 2026 at 09:00: "Who of us brings the tables?"
    And Cleo answered that 5 minutes later: "I bring them."
    When it is Tuesday 3 March 2026, 09:00
    Then there should be nothing to do

  Scenario Outline: What the one who asked all has seen to is settled: <later>
    Given Ben wrote to me and Cleo on LinkedIn on Monday 2 March 2026 at 09:00: "Who of us fetches Tess?"
    And Cleo wrote to me and Ben on LinkedIn on Monday 2 March 2026 at 09:05: "I would, but is it not too far?"
    And Ben wrote to me and Cleo on LinkedIn on Monday 2 March 2026 at 09:10: "<later>"
    When it is Tuesday 3 March 2026, 09:00
    Then I <should> be advised to answer Ben

    Examples:
      | later                | should     |
      | I got her            | should not |
      | She is at the gate   | should     |

  Scenario Outline: What another one takes on is settled, and news is not: <text>
    Given Ben wrote to me and Cleo on LinkedIn on Monday 2 March 2026 at 09:00: "<text>"
    And Cleo answered that 5 minutes later: "I'll call you."
    When it is Tuesday 3 March 2026, 09:00
    Then I <should> be advised to answer Ben

    Examples:
      | text                                     | should     |
      | Please ring me about the keys.           | should not |
      | My father died this morning.             | should     |
      | We are getting married in June!          | should     |

  Scenario Outline: What I was asked by name before others, and Cleo says: <text>
    Given Ben wrote to me and Cleo on LinkedIn on Monday 2 March 2026 at 09:00: "Maya, did you take my blue bowl?"
    And Cleo answered that 5 minutes later: "<text>"
    When it is Tuesday 3 March 2026, 09:00
    Then I <should> be advised to answer Ben

    Examples:
      | text                  | should     |
      | I have it lol         | should not |
      | Ist bei mir!          | should not |
      | It is blue, is it not | should     |
      | I have one as well    | should     |

  Scenario Outline: Another one has answered, and each is to answer: <text>
    Given Ben wrote to me and Cleo on LinkedIn on Monday 2 March 2026 at 09:00: "<text>"
    And Cleo answered that 5 minutes later: "I am fine with it."
    When it is Tuesday 3 March 2026, 09:00
    Then I <should> be advised to answer Ben

    Examples:
      | text                                        | should     |
      | Shall we propose a course in May?           | should     |
      | Wollen wir im Mai einen Kurs anbieten?      | should     |
      | Can everybody pay for the hall, please?     | should     |
      | The hall is 5 € each, can you let me know by Sunday? | should     |
      | Macht ihr im Mai mit? Bitte kurze Rückmeldung.       | should     |
      | Training on Tuesday or Wednesday?           | should     |
      | Is the 27th fine for you?                   | should     |
      | Passt euch der 27.?                         | should     |
      | Who can come with us? I need two of you.    | should     |
      | What does everyone want to drink?           | should     |
      | Bitte jeder 12 Euro an mich.                | should     |
      | Was it on Tuesday or Wednesday?             | should not |
      | Good morning everyone, where is the hall?   | should not |
      | Who of us pays for the hall?                | should not |
      | Can one of you tell me who pays for the hall?        | should not |

  Scenario Outline: What another one takes on is not mine to do: <text>
    Given Ben wrote to me and Cleo on LinkedIn on Monday 2 March 2026 at 09:00: "<text>"
    And Cleo answered that 5 minutes later: "<answer>"
    When it is Tuesday 3 March 2026, 09:00
    Then I <should> be advised to answer Ben

    Examples:
      | text                                              | answer         | should     |
      | Bitte 12 Euro von den anderen im Kurs einsammeln. | Wird gemacht   | should not |
      | Somebody has to call the hall because of the key. | I'll call them | should not |
      | Somebody has to call the hall because of the key. | Poor Ben       | should     |

  Scenario Outline: Whatever one of us has or takes up is settled, with or without a question mark: <text>
    Given Ben wrote to me and Cleo on LinkedIn on Monday 2 March 2026 at 09:00: "<text>"
    And Cleo answered that 5 minutes later: "<answer>"
    When it is Tuesday 3 March 2026, 09:00
    Then I <should> be advised to answer Ben

    Examples: One is enough
      | text                                    | answer           | should     |
      | anyone got a spare sieve                | aye loads        | should not |
      | Anyone want my old trays. 3 boxes       | me               | should not |
      | alguien tiene la llave del horno        | está en mi bolsa | should not |
      | who has the long table                  | me               | should not |
      | The town lends us the tables!           | cool             | should not |

    Examples: Each is to answer
      | text                                    | answer           | should     |
      | anyone not paid yet? 12 each by Friday  | paid             | should     |
      | decidme si venís antes del 12           | yo voy           | should     |
      | dites-moi avant jeudi si vous venez     | je viens         | should     |
      | laat even weten of je komt              | ik kom           | should     |
      | 10 euros por cabeza antes del viernes   | hecho            | should     |
      | tell me your sizes till Wednesday       | 38               | should     |
      | We have to tell the hall by Monday.     | hm               | should     |

  Scenario Outline: Among several <what>: <text>
    Given Cleo wrote to me and Ben on LinkedIn on Monday 2 March 2026 at 08:50: "The plan is up."
    And Ben wrote to me and Cleo on LinkedIn on Monday 2 March 2026 at 09:00: "<text>"
    When it is Tuesday 3 March 2026, 09:00
    Then I <should> be advised to answer Ben

    Examples:
      | what                       | text                                            | should     |
      | news is no answer to Cleo  | my sister had the baby!!                        | should     |
      | news is no answer to Cleo  | My father died last night, I won't be there     | should     |
      | my name is enough          | Maya you still have the crates                  | should     |
      | a notice wants nothing     | fyi the office closes at four from Monday       | should not |

  Scenario Outline: A shout or a tease among several wants no answer: <text>
    Given I wrote to Ben and Cleo on LinkedIn on Monday 2 March 2026 at 08:00: "<mine>"
    And Ben wrote to me and Cleo on LinkedIn on Monday 2 March 2026 at 09:00: "<text>"
    When it is Tuesday 3 March 2026, 09:00
    Then I <should> be advised to answer Ben

    Examples:
      | mine                       | text                                   | should     |
      | I am out, exam tomorrow.   | nerd                                   | should not |
      | I am out, exam tomorrow.   | LETS GOOO                              | should not |
      | I am out, exam tomorrow.   | my mother died                         | should     |
      | I am out, exam tomorrow.   | The hall has a new key since Saturday. | should     |

  Scenario Outline: A goodbye to all answers nothing: <text>
    Given Ben wrote to me and Cleo on LinkedIn on Monday 2 March 2026 at 09:00: "Maya, do we keep the old oven or sell it?"
    And I wrote to Ben and Cleo on LinkedIn on Monday 2 March 2026 at 10:00: "<text>"
    When it is Tuesday 3 March 2026, 09:00
    Then I <should> be advised to answer Ben

    Examples:
      | text                                | should     |
      | heading out, happy weekend all!     | should     |
      | Schönen Feierabend euch allen!      | should     |
      | We keep it. See you tomorrow!       | should not |
      | ok                                  | should not |

  Scenario Outline: <text> is no answer
    Given Ben wrote to me, Cleo and Dan on LinkedIn on Monday 2 March 2026 at 09:00: "Who of us brings the tables?"
    And <who> wrote to me, <others> on LinkedIn on Monday 2 March 2026 at 09:05: "<text>"
    When it is Tuesday 3 March 2026, 09:00
    Then I should be advised to answer Ben

    Examples:
      | who  | others       | text                           |
      | Cleo | Ben and Dan  | And who brings the salt?       |
      | Cleo | Ben and Dan  | Dan, your bread was very good. |
      | Ben  | Cleo and Dan | They are heavy.                |

  Scenario: An answer to another one is not for me
    Given Ben wrote to me and Cleo on LinkedIn on Monday 2 March 2026 at 09:00: "Cleo, do you bring the salt?"
    And Cleo answered that 5 minutes later: "Yes Ben, two bags."
    When it is Monday 2 March 2026, 20:00
    Then there should be nothing to do

  Scenario Outline: Below what I wrote: <text>
    Given I am @maya@bread.example on Mastodon
    And Ben is @ben@bread.example on Mastodon
    And Cleo is @cleo@elsewhere.example on Mastodon
    And I wrote to Ben and Cleo on Mastodon on Monday 2 March 2026 at 09:00: "The oven is hot."
    And Ben wrote to me and Cleo on Mastodon on Monday 2 March 2026 at 09:05: "<text>"
    When it is Tuesday 3 March 2026, 09:00
    Then I <should> be advised to answer Ben

    Examples:
      | text                                        | should     |
      | @maya @cleo hey Cleo, did yours get hot?    | should not |
      | @cleo @maya Cleo, what did you bake in it?  | should not |
      | @cleo what did you bake in it?              | should not |
      | @cleo @maya what did you bake in it?        | should     |
      | @cleo @maya Maya, what did you bake in it?  | should     |

  Scenario Outline: In a room <text> at <at> answers whoever has just spoken to me: <answered>
    Given Ben said to me in the chat room on Monday 2 March 2026 at 09:00: "Can you come at ten?"
    And I posted in the chat room on Monday 2 March 2026 at <at>: "<text>"
    When it is Monday 2 March 2026, 20:00
    Then I <should> be advised to answer Ben

    Examples:
      | text                              | at    | answered | should     |
      | Yes, I am on the train already.   | 09:02 | yes      | should not |
      | Yes, I am on the train already.   | 09:15 | yes      | should not |
      | Yes, I am on the train already.   | 09:16 | no       | should     |

  Scenario: In a room nobody knows which of two I answer
    Given Ben said to me in the chat room on Monday 2 March 2026 at 09:00: "Can you come at ten?"
    And Cleo said to me in the chat room on Monday 2 March 2026 at 09:01: "Is the oven hot?"
    And I posted in the chat room on Monday 2 March 2026 at 09:02: "Yes, I am on the train already."
    When it is Monday 2 March 2026, 20:00
    Then I should be advised to answer Ben
    And I should be advised to answer Cleo

  Scenario: In a room what follows on a name belongs to that talk
    Given Ben said to me in the chat room on Monday 2 March 2026 at 09:00: "Can you come at ten?"
    And Cleo said to me in the chat room on Monday 2 March 2026 at 09:01: "Is the oven hot?"
    And I said to Cleo in the chat room on Monday 2 March 2026 at 09:02: "It is."
    And I posted in the chat room on Monday 2 March 2026 at 09:03: "Hot as can be."
    When it is Monday 2 March 2026, 20:00
    Then I should be advised to answer Ben
    And I should not be advised to answer Cleo

  Scenario Outline: In a room <what> answers nobody who spoke before
    Given Ben said to me in the chat room on Monday 2 March 2026 at 09:00: "Can you come at ten?"
    And I <said> in the chat room on Monday 2 March 2026 at 09:01: "<first>"
    And I posted in the chat room on Monday 2 March 2026 at 09:02: "Yes, on the train already."
    And Cleo said to me in the chat room on Sunday 1 March 2026 at 09:00: "Good morning!"
    When it is Monday 2 March 2026, 20:00
    Then I <should> be advised to answer Ben

    Examples:
      | what                           | said         | first                   | should     |
      | what I add to words to another | said to Cleo | Good morning.           | should     |
      | what I add to words to nobody  | posted       | Let me see.             | should not |

  Scenario: In a room words that name another are not for whoever spoke before
    Given Ben said to me in the chat room on Monday 2 March 2026 at 09:00: "Can you come at ten?"
    And Cleo said to me in the chat room on Sunday 1 March 2026 at 09:00: "Good morning!"
    And I posted in the chat room on Monday 2 March 2026 at 09:02: "!oven | Cleo"
    When it is Monday 2 March 2026, 20:00
    Then I should be advised to answer Ben

  Scenario Outline: In a room a command to its machine answers nobody: <text>
    Given Ben said to me in the chat room on Monday 2 March 2026 at 09:00: "Can you come at ten?"
    And I posted in the chat room on Monday 2 March 2026 at 09:02: "<text>"
    When it is Monday 2 March 2026, 20:00
    Then I <should> be advised to answer Ben

    Examples:
      | text                  | should     |
      | !oven                 | should     |
      | /topic Bread at ten   | should     |
      | Yes. I come at ten!   | should not |
