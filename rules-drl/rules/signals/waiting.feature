Feature: Who waits for my answer

  What was said last, and how far I have answered: the ground on which answers are advised.

  Background:
    Given I am Maya
    And I live in Europe/Berlin

  Scenario: Whoever spoke to me waits
    Given Ann asked me on Mastodon 3 hours ago: "Which oven do you bake in?"
    And I posted on Mastodon 2 hours ago: "Fresh bread at six."
    When I ask for advice
    Then rule WAITING-1 should apply to Ann
    And I should be advised to answer Ann on Mastodon
    And rule WAITING-2 should not apply to Ann
    And rule WAITING-3 should not apply to Ann

  Scenario: Whoever closes the talk does not
    Given Ann said to me on Mastodon 3 hours ago: "Thanks a lot, bye!"
    When I ask for advice
    Then rule WAITING-1 should not apply
    And rule WAITING-3 should apply to Ann

  Scenario: A reply is an answer
    Given Ann asked me on Mastodon 3 hours ago: "Which oven do you bake in?"
    And I answered Ann 1 hour later: "The one with the stone."
    When I ask for advice
    Then rule WAITING-1 should not apply
    And rule WAITING-2 should apply to Ann

  Scenario: A reply to a later question answers what was asked before it
    Given Ann asked me on Mastodon 6 hours ago: "Which oven do you bake in?"
    And Ann asked me on Mastodon 1 hour later: "Which flour do you use?"
    And I answered that 1 hour later: "Spelt."
    When I ask for advice
    Then rule WAITING-1 should not apply
    And rule WAITING-4 should apply to Ann

  Scenario: A reply to an earlier question leaves the later one open
    Given Ann asked me on Mastodon 6 hours ago: "Which oven do you bake in?"
    And that is called "the oven"
    And Ann asked me on Mastodon 1 hour later: "Which flour do you use?"
    And that is called "the flour"
    And I answered "the oven" 1 hour later: "The one with the stone."
    When I ask for advice
    Then I should be advised to answer Ann
    And it should be about "the flour"

  Scenario: A reply to one thing in a conversation answers what else was said there before
    Given I posted on Mastodon 8 hours ago: "Fresh bread at six."
    And that is called "fresh bread"
    And Ann answered "fresh bread" 1 hour later: "Which oven do you bake in?"
    And that is called "the oven"
    And Ann answered "fresh bread" 1 hour later: "And which flour do you use?"
    And I answered "the oven" 1 hour later: "The one with the stone, and spelt."
    When I ask for advice
    Then rule WAITING-1 should not apply to Ann

  Scenario: An answer on another channel is an answer
    Given Ann asked me on Mastodon 3 hours ago: "Which oven do you bake in?"
    And I wrote to Ann on LinkedIn 1 hour later: "You asked for my oven: it is the one with the stone."
    When I ask for advice
    Then rule WAITING-1 should not apply to Ann

  Scenario: What somebody else is told answers nothing
    Given Ann asked me on Mastodon 3 hours ago: "Which oven do you bake in?"
    And I wrote to Ben on LinkedIn 1 hour later: "It is the one with the stone."
    When I ask for advice
    Then I should be advised to answer Ann

  Scenario: What somebody else is told in the same conversation answers nothing
    Given Ann asked me on Mastodon 6 hours ago: "Which oven do you bake in?"
    And that belongs to the conversation "ovens"
    And Ben asked me on Mastodon 5 hours ago: "The old one?"
    And that belongs to the conversation "ovens"
    And I answered Ben 1 hour later: "Yes, the one with the stone."
    And that belongs to the conversation "ovens"
    When I ask for advice
    Then I should be advised to answer Ann
    And I should not be advised to answer Ben

  Scenario: My own goodbye is none of theirs
    Given Ann asked me on Mastodon 6 hours ago: "Which oven do you bake in?"
    And I wrote to Ann on LinkedIn 1 hour later: "The one with the stone. Thanks a lot, bye!"
    When I ask for advice
    Then rule WAITING-2 should apply to Ann
    And rule WAITING-3 should not apply to Ann

  Scenario: What was said before answers nothing
    Given Ann wrote to me on LinkedIn 9 hours ago: "Good morning!"
    And I answered Ann 1 hour later: "Good morning to you."
    And Ann wrote to me on LinkedIn 3 hours later: "Which oven do you bake in?"
    When I ask for advice
    Then I should be advised to answer Ann

  Scenario: What a machine says in my absence answers nothing
    Given Ann wrote to me on LinkedIn 3 hours ago: "Which oven do you bake in?"
    And I answered Ann 1 minute later: "I am away until Thursday."
    And that is read as out of office
    And Ben asked me on Mastodon 3 hours ago: "Which oven do you bake in?"
    And I answered Ben 1 minute later: "I am away until Thursday."
    And that is read as out of office
    When I ask for advice
    Then I should be advised to answer Ann
    And I should be advised to answer Ben

  Scenario: Whoever closes the conversation later waits no more
    Given Ann asked me on Mastodon 6 hours ago: "Which oven do you bake in?"
    And that belongs to the conversation "ovens"
    And Ann said to me on Mastodon 1 hour later: "Found it, thanks a lot, bye!"
    And that belongs to the conversation "ovens"
    When I ask for advice
    Then rule WAITING-1 should not apply

  Scenario: A goodbye of before, of somebody else or elsewhere closes nothing
    Given Ann said to me on Mastodon 9 hours ago: "Thanks a lot, bye!"
    And that belongs to the conversation "ovens"
    And Ann asked me on Mastodon 3 hours later: "Which oven do you bake in?"
    And that belongs to the conversation "ovens"
    And Ann wrote to me on LinkedIn 1 hour later: "Thanks a lot, bye!"
    And Ben said to me on Mastodon 1 hour later: "Thanks a lot, bye!"
    And that belongs to the conversation "ovens"
    When I ask for advice
    Then I should be advised to answer Ann on Mastodon

  Scenario: To accept an invitation is to answer it
    Given Ann wrote to me on LinkedIn 2 days ago: "I would like to add you to my network."
    And Ann and I became connected on LinkedIn 1 day later
    When I ask for advice
    Then rule WAITING-5 should apply to Ann
    And I should not be advised to answer Ann

  Scenario: To be connected already answers nothing, nor elsewhere, nor in public, nor with somebody else
    Given Ann and I became connected on LinkedIn 3 days ago
    And Ann wrote to me on LinkedIn 1 day later: "Which oven do you bake in?"
    And Ann asked me on LinkedIn 1 minute later: "And which flour do you use?"
    And Ben wrote to me on LinkedIn 1 minute later: "Which oven do you bake in?"
    And Ben and I became connected on Bluesky 1 minute later
    And Cleo asked me on LinkedIn 1 minute later: "Which oven do you bake in?"
    And Cleo and I became connected on LinkedIn 1 minute later
    And Dora asked me to be connected on LinkedIn 1 minute later
    When I ask for advice
    Then I should be advised to answer Ann in a private message
    And I should be advised to answer Ben in a private message
    And I should be advised to answer Cleo in a public reply

  Scenario: To have met is to have answered
    Given Ann asked me on Mastodon 6 hours ago: "Which oven do you bake in?"
    And I met Ann 2 hours ago
    And Ben asked me on Mastodon 1 hour ago: "Which oven do you bake in?"
    And I met Ben 2 hours ago
    And Cleo asked me on Mastodon 6 hours ago: "Which oven do you bake in?"
    When I ask for advice
    Then rule WAITING-1 should not apply to Ann
    And rule WAITING-1 should apply to Ben
    And rule WAITING-1 should apply to Cleo

  Scenario: Where nobody is, nobody waits
    When I ask for advice
    Then there should be nothing to do because "nothing is known yet"
    And rule WAITING-1 should not apply

  Scenario Outline: What I say to a group elsewhere answers none of them
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "Do you come to the party on the 24th?"
    And I wrote to Ann<others> on LinkedIn on Monday 2 March 2026 at 10:00: "The oven is hot."
    When it is Tuesday 3 March 2026, 12:00
    Then I <should> be advised to answer Ann

    Examples:
      | others       | should     |
      | , Ben and Eva | should     |
      |              | should not |

  Scenario: What they add to their thanks begins nothing new
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "Do you have the blue thread?"
    And I answered Ann 1 hour later: "No, only the red one."
    And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 10:05: "Okay, thanks."
    And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 10:06: "The red one goes better with the chairs anyway."
    When it is Tuesday 3 March 2026, 12:00
    Then I should not be advised to answer Ann
    And I should not be advised to acknowledge Ann

  Scenario Outline: What says that it needs no answer gets none: <words>
    Given I wrote to Ann on LinkedIn on Sunday 1 March 2026 at 09:00: "The bread is in the oven."
    And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "<words>"
    When it is Tuesday 3 March 2026, 18:00
    Then I <should> be advised to answer Ann

    Examples:
      | words                                                                         | should     |
      | The smoke alarms are tested on Thursday. Eine Antwort ist nicht erforderlich. | should not |
      | I saw your oven in the paper, very fine. No need to be replying to this.      | should not |
      | Pas besoin de répondre, le four est arrivé à la boulangerie.                   | should not |
      | My mother died last Thursday. You don't need to write back.                   | should     |
      | No need to reply by mail, but can you bring the trays?                        | should     |
      | You don't answer my letters. The bread was raw again.                         | should     |
      | You don't reply any more.                                                     | should     |
      | You do not answer, and the trays stand in the rain.                           | should     |
      | You don't have to reply, I only wanted to tell you of the market.             | should not |

  Scenario: A question that waits is told first, whatever they said before it
    Given I wrote to Ann on LinkedIn on Monday 2 March 2026 at 08:00: "The table is yours."
    And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "My knee is sore and I stay sick in bed."
    And Ann wrote to me on LinkedIn on Tuesday 3 March 2026 at 18:00: "Two of us are vegan. Does the platter work for them?"
    When it is Tuesday 3 March 2026, 20:00
    Then I should be advised to answer Ann, soon, because of RESPOND-3 and RESPOND-4
    And the reason should say "Does the platter work for them?"

  Scenario Outline: What asks about a day is too late to answer when it is over: <words>
    Given Ann wrote to me on LinkedIn on Thursday 5 March 2026 at 12:00: "<words>"
    When it is <when>
    Then I <should> be advised to answer Ann

    Examples:
      | words                                          | when                          | should     |
      | Is tonight's quiz still on?                    | Thursday 5 March 2026, 23:59  | should     |
      | Is tonight's quiz still on?                    | Friday 6 March 2026, 00:00    | should not |
      | Are you free on Saturday?                      | Saturday 7 March 2026, 12:00  | should     |
      | Are you free on Saturday?                      | Monday 9 March 2026, 12:00    | should not |
      | Saturday suits me!                             | Saturday 7 March 2026, 12:00  | should     |
      | Saturday suits me!                             | Monday 9 March 2026, 12:00    | should not |
      | Am Samstag passt es mir.                       | Monday 9 March 2026, 12:00    | should not |
      | Kommst du am Samstag vorbei?                   | Monday 9 March 2026, 12:00    | should not |
      | Could you send me the pattern on Saturday?     | Monday 9 March 2026, 12:00    | should     |
      | I need the pattern by Saturday. Can you do it? | Monday 9 March 2026, 12:00    | should     |
      | Are you free? I have baked on Saturday.        | Monday 9 March 2026, 12:00    | should     |

  Scenario: An answer about tonight is due before the night is over
    Given Ann wrote to me on LinkedIn on Thursday 5 March 2026 at 18:00: "Is tonight's quiz still on?"
    When it is Thursday 5 March 2026, 20:00
    Then I should be advised to answer Ann by Friday 6 March 2026 at 00:00

  Scenario: A complaint is not over with the day that it names
    Given Ann said to me on LinkedIn on Thursday 5 March 2026 at 12:00: "The bread of today was mouldy, what a disappointment! Why?"
    And that is read as complaint and question
    When it is Friday 6 March 2026, 12:00
    Then I should be advised to answer Ann

  Scenario Outline: Thanks <later> close a question: <words>
    Given Ann wrote to me on LinkedIn on Thursday 5 March 2026 at 08:00: "<words>"
    And Ann wrote to me on LinkedIn <later>: "Thanks!"
    When it is Friday 6 March 2026, 12:00
    Then I <should> be advised to answer Ann

    Examples:
      | words                  | later           | should     |
      | How do I get there?    | 1 minute later  | should     |
      | How do I get there?    | 12 hours later  | should     |
      | How do I get there?    | 13 hours later  | should not |
      | The oven is hot again. | 1 minute later  | should not |

  Scenario Outline: Whoever takes a question back is owed no answer: <words>
    Given Ann asked me on Mastodon on Thursday 5 March 2026 at 12:00: "Which oven do you bake in?"
    And Ann <said> on <place> on Thursday 5 March 2026 at 13:00: "<words>"
    When it is Thursday 5 March 2026, 20:00
    Then I <should> be advised to answer Ann

    Examples:
      | said        | place    | words                                          | should     |
      | wrote to me | LinkedIn | Never mind, I found it.                        | should not |
      | wrote to me | LinkedIn | Never mind the boy next door did it            | should not |
      | wrote to me | LinkedIn | Egal, der Nachbar hat es gemacht               | should not |
      | said to me  | Mastodon | Forget it, it works now.                       | should not |
      | wrote to me | LinkedIn | Solved it, was the cable                       | should not |
      | wrote to me | LinkedIn | Hat sich erledigt, war das Kabel.              | should not |
      | wrote to me | LinkedIn | Vergiss es, geht wieder                        | should not |
      | said to me  | Mastodon | You can ignore my question, Ben told me.       | should not |
      | said to me  | Mastodon | Never mind the rain, I ask for the oven again. | should     |
      | wrote to me | LinkedIn | I found it very interesting, thank you.        | should     |

  Scenario: Who takes back one question may have asked another one elsewhere
    Given Ann asked me on Mastodon on Thursday 5 March 2026 at 10:00: "Which oven do you bake in?"
    And Ann wrote to me on LinkedIn on Thursday 5 March 2026 at 11:00: "Where is the shop?"
    And Ann wrote to me on LinkedIn on Thursday 5 March 2026 at 12:00: "Found it."
    When it is Thursday 5 March 2026, 20:00
    Then I should be advised to answer Ann on Mastodon
    And the reason should say "Which oven"

  Scenario: Of questions elsewhere the last one is taken back, and none of long ago
    Given Ann asked me on Mastodon on Thursday 5 March 2026 at 10:00: "Which oven do you bake in?"
    And Ann asked me on Mastodon on Thursday 5 March 2026 at 11:00: "Where is the shop?"
    And Ann wrote to me on LinkedIn on Thursday 5 March 2026 at 12:00: "Found it."
    And Ben wrote to me on LinkedIn on Monday 23 February 2026 at 12:00: "Which oven do you bake in?"
    And Ben said to me on Mastodon on Tuesday 3 March 2026 at 12:00: "Found it."
    When it is Thursday 5 March 2026, 20:00
    Then I should be advised to answer Ann on Mastodon
    And the reason should say "Which oven"
    And I should be advised to answer Ben

  Scenario Outline: An answer in public answers what was added in private: <added>
    Given Ann asked me on Mastodon on Thursday 5 March 2026 at 12:00: "Which oven do you bake in?"
    And that is called "the oven"
    And Ann wrote to me on <place> on Thursday 5 March 2026 at <at>: "<added>"
    And I answered "the oven" on Thursday 5 March 2026 at 14:00: "The old one."
    When it is Thursday 5 March 2026, 20:00
    Then I <should> be advised to answer Ann

    Examples:
      | place    | at    | added                               | should     |
      | Mastodon | 12:05 | I mean the one with the blue door.  | should not |
      | Mastodon | 12:05 | Which oven do you bake in?          | should not |
      | Mastodon | 12:14 | I mean the one with the blue door.  | should not |
      | Mastodon | 12:15 | I mean the one with the blue door.  | should     |
      | Mastodon | 12:05 | And where is your shop?             | should     |
      | Mastodon | 14:01 | I mean the one with the blue door.  | should     |

  Scenario Outline: What I say in public on another day answers nothing that was said in private: <private>
    Given I wrote to Ann on Mastodon on Monday 2 March 2026 at 12:00: "Sleep well!"
    And Ann wrote to me on Mastodon on Wednesday 4 March 2026 at 12:00: "<private>"
    And Ann said to me on Mastodon on Thursday 5 March 2026 at 08:00: "My loaf is out of the oven."
    And that is called "the loaf"
    And I answered "the loaf" on Thursday 5 March 2026 at 09:00: "Happy birthday for yesterday!"
    When it is Thursday 5 March 2026, 20:00
    Then I <should> be advised to answer Ann by private message

    Examples:
      | private                                                     | should |
      | Grandpa fell down the stairs and I sit with him all night.  | should |

  Scenario Outline: Whoever hands over what I asked for waits for a word: <words>
    Given Ann asked me on Facebook on Monday 2 March 2026 at 12:00: "May I show you my portfolio?"
    And Ann wrote to me on Facebook on Monday 2 March 2026 at 12:00: "May I show you my portfolio?"
    And I wrote to Ann on Facebook on Monday 2 March 2026 at 13:00: "<mine>"
    And Ann wrote to me on Facebook on Tuesday 3 March 2026 at 12:00: "<words>"
    When it is Wednesday 4 March 2026, 12:00
    Then I <should> be advised to answer Ann

    Examples:
      | mine                | words                                       | should     |
      | Sure, send it over! | Thank you so much! Attached is my portfolio | should     |
      | Sure, send it over! | Thank you so much!                          | should not |
      | Not this year.      | Thank you anyway!                           | should not |

  Scenario Outline: A stranger who wants nothing of me is owed nothing: <words>
    Given Ann wrote to me on LinkedIn on Thursday 5 March 2026 at 12:00: "<words>"
    When it is Friday 6 March 2026, 12:00
    Then I <should> be advised to answer Ann

    Examples:
      | words                                                                          | should     |
      | hey beautiful, how are you? where are you from                                 | should not |
      | hello?                                                                         | should not |
      | Na du, wie geht's?                                                             | should not |
      | Hi! I have an amazing senior role, 90k, hybrid. Interested?                    | should not |
      | Spannendes Profil! Ich habe da eine Position in München. Wann telefonieren wir? | should not |
      | Hi, your order 4711 is ready for collection at the counter.                    | should not |
      | Hello, how are you? Which oven do you bake in?                                 | should     |
      | Your ad says you have a position to fill. May I apply? I am interested.        | should     |
      | Ich würde gern einen Gutschein verschenken, geht das auch online?              | should     |
      | your newsletter link in the bio is dead btw                                    | should     |

  Scenario Outline: What a stranger adds to such words: <words>
    Given Ann wrote to me on LinkedIn on Thursday 5 March 2026 at 12:00: "Hi! I have an amazing role, hybrid. Interested?"
    And Ann wrote to me on LinkedIn on Friday 6 March 2026 at 12:00: "<words>"
    When it is Saturday 7 March 2026, 12:00
    Then I <should> be advised to answer Ann

    Examples:
      | words                                       | should     |
      | Hi Maya, just following up on my message :) | should not |
      | And which oven do you bake in?              | should     |

  Scenario: Whoever asks whether I am there after a question asks for its answer
    Given Ann wrote to me on LinkedIn on Thursday 5 March 2026 at 12:00: "Which oven do you bake in?"
    And Ann wrote to me on LinkedIn on Thursday 5 March 2026 at 14:00: "Are you there?"
    When it is Friday 6 March 2026, 12:00
    Then I should be advised to answer Ann

  Scenario Outline: What is asked about right now is over hours later: <words>
    Given Ann wrote to me on LinkedIn on Thursday 5 March 2026 at 12:00: "Thanks, bye!"
    And Ann wrote to me on LinkedIn on Thursday 5 March 2026 at 14:00: "<words>"
    When it is Thursday 5 March 2026, <time>
    Then I <should> be advised to answer Ann

    Examples:
      | words                                   | time  | should     |
      | Guckst du auch gerade die Bäckermesse?  | 19:59 | should     |
      | Guckst du auch gerade die Bäckermesse?  | 20:00 | should not |
      | Are you watching the bread finals live? | 20:00 | should not |
      | Kannst du mir gerade den Ofen leihen?   | 20:00 | should     |

  Scenario Outline: Whoever promises me something has the next word: <words>
    Given Ann wrote to me on LinkedIn on Thursday 5 March 2026 at 12:00: "<words>"
    When it is Monday 9 March 2026, 12:00
    Then I <should> be advised to answer Ann

    Examples:
      | words                                                                           | should     |
      | That's helpful, thanks. Let me run it past the boss and I'll come back to you.  | should not |
      | wir melden uns nächste Woche                                                    | should not |
      | I'll check with Ben and let you know                                            | should not |
      | klingt gut, ich frage mal rum und melde mich                                    | should not |
      | I'll send the book as soon as I have your address                               | should     |
      | I'll come back to you on Monday. Can you send me the draft until then?          | should     |
      | I will send it if you tell me where you live                                    | should     |
      | Wenn du mir sagst, wann es passt, melde ich mich beim Wirt                      | should     |
      | Send me the paper and I will ruin it for you                                    | should     |
      | My father died, so it is slow here. I'll call you next week                     | should     |
      | Schick mir den Entwurf, dann melde ich mich                                     | should     |

  Scenario Outline: A few words after mine that leave nothing open end the talk: <words>
    Given I wrote to Ann on LinkedIn on Thursday 5 March 2026 at 12:00: "<mine>"
    And Ann wrote to me on LinkedIn on Thursday 5 March 2026 at 14:00: "<words>"
    When it is Friday 6 March 2026, 12:00
    Then I <should> be advised to answer Ann

    Examples:
      | mine                            | words                    | should     |
      | The bread is ready at three.    | Speak then!              | should not |
      | The bread is ready at three.    | ehrenmann                | should not |
      | The bread is ready at three.    | top 👍                   | should not |
      | The bread is ready at three.    | Burn it. Please.         | should     |
      | The bread is ready at three.    | Link is broken           | should     |
      | When shall we meet?             | Monday's fine            | should not |
      | When shall we meet?             | Monday is no good for me | should     |
      | How did the exam go?            | Not great                | should     |

  Scenario Outline: Behind my words a demand is no kind word and no remark: <words>
    Given I wrote to Ann on LinkedIn on Thursday 5 March 2026 at 11:00: "That should be all right now."
    And Ann wrote to me on LinkedIn on Thursday 5 March 2026 at 12:00: "<words>"
    When it is Friday 6 March 2026, 12:00
    Then rule RESPOND-3 <should> apply to Ann

    Examples:
      | words                                              | should     |
      | you owe January too                                | should     |
      | Again. We talked about this. Next time I call the police | should |
      | it drips AGAIN. I'm honestly not happy, that is twice    | should |
      | la próxima llamo al casero                         | should     |
      | ring me when you have a minute, it's about Jean    | should     |
      | das Licht geht nicht, bin echt sauer               | should     |
      | you owe me a pint                                  | should not |
      | I rang the landlord, it is fine                    | should not |
      | it works again!                                    | should not |

  Scenario: A demand in a room is no kind word either
    Given Ann said to me in the chat room on Thursday 5 March 2026 at 12:00: "You owe January too"
    When it is Thursday 5 March 2026, 15:00
    Then rule RESPOND-4 should apply to Ann

  Scenario Outline: Thanks out of the blue: <words>
    Given Ann wrote to me on LinkedIn on Thursday 5 March 2026 at 12:00: "<words>"
    When it is Friday 6 March 2026, 12:00
    Then I <should> be advised to answer Ann

    Examples:
      | words                                                       | should     |
      | Thank you for the ride & the jam. You are a good neighbour. | should not |
      | Gracias por traerme, eres un sol                            | should not |
      | Danke für deinen Besuch, Mama hat sich gefreut auch wenn sie es nicht sagt. Sie hat am Montag Kontrolle. | should |
      | Thank you for the ride, what do I owe you?                  | should     |

  Scenario Outline: What a stranger says before others: <words>
    Given Ann said to me on Mastodon on Thursday 5 March 2026 at 12:00: "<words>"
    When it is Friday 6 March 2026, 12:00
    Then I <should> be advised to answer Ann

    Examples:
      | words                                           | should     |
      | hey beautiful, how are you? where are you from? | should not |
      | hello, how are you? which oven is that?         | should     |

  Scenario: Whoever flirts before others and then calls is owed no more
    Given Ann said to me on Mastodon on Thursday 5 March 2026 at 12:00: "hey beautiful, how are you? where are you from?"
    And Ann said to me on Mastodon on Thursday 5 March 2026 at 12:10: "hello?"
    When it is Friday 6 March 2026, 12:00
    Then I should not be advised to answer Ann

  Scenario Outline: A wish out of the blue is answered with a sign: <words>
    Given Ann wrote to me on LinkedIn on Thursday 5 March 2026 at 12:00: "<words>"
    When it is Friday 6 March 2026, 12:00
    Then I should be advised to <advice> Ann

    Examples:
      | words                                 | advice              |
      | Happy work anniversary!               | acknowledge         |
      | Congrats! Can we talk about the oven? | answer              |

  Scenario Outline: A question below one post waits, though I <spoke> since
    Given Ann asked me on Mastodon on Monday 2 March 2026 at 12:00: "Which oven do you bake in?"
    And Ann said to me on <where> on <when>: "Your rye looks dark."
    And <mine> on Tuesday 3 March 2026 at 20:00: "It is the malt."
    When it is Wednesday 4 March 2026, 12:00
    Then rule RESPOND-1 <should> apply to Ann

    Examples:
      | spoke                             | where    | when                            | mine                       | should     |
      | answered below another one        | Mastodon | Tuesday 3 March 2026 at 19:00   | I answered that            | should     |
      | answered words of the same hours  | Mastodon | Monday 2 March 2026 at 17:59    | I answered that            | should not |
      | wrote to her                      | Mastodon | Tuesday 3 March 2026 at 19:00   | I wrote to Ann on Mastodon | should not |
      | answered her on another platform  | Bluesky  | Tuesday 3 March 2026 at 19:00   | I answered that            | should not |

  Scenario Outline: After a question comes <what>
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 12:00: "Which oven do you bake in?"
    And Ann wrote to me on LinkedIn on Tuesday 3 March 2026 at 12:00: "<words>"
    When it is Wednesday 4 March 2026, 12:00
    Then I <should> be advised to answer Ann

    Examples:
      | what                | words                | should     |
      | an emoji            | 🌻                   | should     |
      | thanks, a day later | Thanks, bye!         | should not |

  Scenario Outline: Who taunts is not answered: <words>
    Given I posted on Mastodon on Monday 2 March 2026 at 12:00: "The oven is repaired."
    And Ann answered that 1 hour later: "<words>"
    When it is Tuesday 3 March 2026, 12:00
    Then I <should> be advised to acknowledge Ann

    Examples:
      | words                            | should     |
      | sure you did. typical bakers     | should not |
      | What a wonderful oven!           | should     |

  Scenario Outline: By when they want it is when it is due: <asked>
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "<asked>"
    When it is <when>
    Then I should be advised to answer Ann by <due>

    Examples: Later than usual, and not late before
      | asked                                                          | when                         | due                    |
      | Great! Please by 13 March to hold it.                          | Friday 6 March 2026, 12:00   | 13 March 2026 at 18:00 |
      | Let us know by Friday 13 March whether you'll stay open late.  | Friday 6 March 2026, 12:00   | 13 March 2026 at 18:00 |
      | Titel und Foto bitte bis Monatsende                            | Friday 6 March 2026, 12:00   | 31 March 2026 at 18:00 |
      | Rückmeldung bis Freitag wäre super                             | Tuesday 3 March 2026, 12:00  | 6 March 2026 at 18:00  |
      | Please register for the trip (23 March) by 13 March.           | Friday 6 March 2026, 12:00   | 13 March 2026 at 18:00 |
      | Please send the slides by 13 March so we practise on 16 March. | Friday 6 March 2026, 12:00   | 13 March 2026 at 18:00 |
      | Bitte die Folien bis Freitag, den 13.                          | Friday 6 March 2026, 12:00   | 13 March 2026 at 18:00 |
      | Can you confirm the room by 13 March?                          | Friday 6 March 2026, 12:00   | 13 March 2026 at 18:00 |

    Examples: Sooner than usual
      | asked                                                          | when                         | due                    |
      | We need the signed form by 3pm today.                          | Monday 2 March 2026, 10:00   | 2 March 2026 at 15:00  |
      | Kannst du mir bis heute Mittag die Zahlen schicken?            | Monday 2 March 2026, 10:00   | 2 March 2026 at 13:00  |

    Examples: Not by when they want it
      | asked                                                          | when                         | due                    |
      | Can you deliver forty rolls by 20 March?                       | Monday 2 March 2026, 10:00   | 2 March 2026 at 17:00  |
      | Könnt ihr bis 20. März vierzig Brötchen liefern?               | Monday 2 March 2026, 10:00   | 2 March 2026 at 17:00  |
      | Can you keep the cat until Friday?                             | Monday 2 March 2026, 10:00   | 2 March 2026 at 17:00  |
      | Ich bin bis Freitag in Berlin. Hast du das Muster?             | Monday 2 March 2026, 10:00   | 2 March 2026 at 17:00  |
      | I'll send you mine by Friday. Do you have the pattern?         | Monday 2 March 2026, 10:00   | 2 March 2026 at 17:00  |

  Scenario: What they want by a day is late behind it
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "Please confirm the room by 13 March."
    When it is Wednesday 11 March 2026, 12:00
    Then rule RESPOND-3 should apply to Ann
    When it is Thursday 19 March 2026, 12:00
    Then rule RESPOND-3 should apply to Ann

  Scenario Outline: Of several things in a row what they ask is told: <first> <second>
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "<first>"
    And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:05: "<second>"
    When it is Monday 2 March 2026, 20:00
    Then I should be advised to answer Ann
    And the reason should say "<told>"

    Examples:
      | first                            | second                           | told                                                                                |
      | hey maya                         | can you send me the list?        | Ann wrote to you: can you send me the list?                                         |
      | Is Easter still on?              | Or shall we take Whitsun?        | Ann wrote to you: Is Easter still on? … Or shall we take Whitsun?                   |
      | Do you have the list?            | It is raining here in the north. | Ann wrote to you: Do you have the list?                                             |

  Scenario Outline: After I asked for a day comes <answer>
    Given I wrote to Ann on LinkedIn on Monday 2 March 2026 at 09:00: "Which days suit you?"
    And Ann answered that 1 hour later: "<answer>"
    When it is Monday 2 March 2026, 20:00
    Then I <should> be advised to answer Ann

    Examples:
      | answer                                          | should     |
      | Dienstag 17. oder Mittwoch 18., jeweils 17 Uhr  | should     |
      | Tuesday or Wednesday, both at 5                 | should     |
      | Thursday would be best                          | should not |

  Scenario Outline: Whoever is to come back to me is not waiting: <words>
    Given I wrote to Ann on LinkedIn on Monday 2 March 2026 at 09:00: "Would you have a coffee with me?"
    And Ann answered that 1 hour later: "<words>"
    When it is Wednesday 4 March 2026, 20:00
    Then I <should> be advised to answer Ann

    Examples:
      | words                                                | should     |
      | Yes definitely. Crazy week, let me come back to you  | should not |
      | ich frag mal nach und melde mich                     | should not |
      | bis Ende der Woche haben Sie meine Anmerkungen       | should not |
      | I'll get back to you. What's your number?            | should     |
      | My dad is in hospital, I'll get back to you          | should     |

  Scenario Outline: No word takes a question away: <text>
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "<text>"
    When it is Monday 2 March 2026, 18:00
    Then I should be advised to answer Ann

    Examples:
      | text                                                                                           |
      | 28 Exemplare von Krabat bis 20.3. Ist das machbar, und gibt es Rabatt für Schulen?             |
      | Do you give a discount for schools? We need 30 copies by April.                                |
      | Kannst du nächste Woche Freitag bei ihm schlafen? Ich bin auf Dienstreise                      |
      | Holst du das Paket? Ich bin bis Freitag nicht im Büro.                                         |
      | I'm out of office next week, could we do it today?                                             |

  Scenario Outline: What has not come by its day is wanted, by whomever it is written: <text>
    Given Ben wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "Please send us the form by Friday."
    And I answered Ben 1 hour later: "Here it is, all but the plan."
    And Ben wrote to me on LinkedIn on Monday 9 March 2026 at 09:00: "<text>"
    When it is Monday 9 March 2026, 17:00
    Then I should be advised to answer Ben

    Examples:
      | text                                                                                                                    |
      | Dear Ms Maya, we have not received the plan. The closing date is Friday 13 March; late forms cannot be considered.       |
      | Maya, los planos. Antes del 13. Te quiero mucho. Ben                                                                     |
      | Bonjour, nous n'avons pas reçu le plan. Date limite vendredi.                                                            |
      | Ihr Plan ist nicht eingegangen. Einsendeschluss ist Freitag.                                                             |
