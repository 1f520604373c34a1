Feature: What I promised

  A promise is due on the day that it names, and a few days later when it names none. It is kept when I write to them again on
  that day or later, when I send what I promised, when they thank me for it, or when we meet.

  Background:
    Given I am Maya
    And I live in Europe/Berlin
    And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "Do you still have the pattern of the spine?"

  Scenario Outline: <promise> Told on <day>
    Given I answered Ann 1 hour later: "<promise>"
    When it is <day>, 05:59
    Then I should not be advised to follow up with Ann
    When it is <day>, 06:00
    Then I should be advised to follow up with Ann on LinkedIn by <due>, because of FOLLOWUP-3

    Examples:
      | promise                                   | day                    | due                    |
      | Yes! I'll send it tomorrow.               | Tuesday 3 March 2026   | 3 March 2026 at 18:00  |
      | I'll send you the pattern on Saturday.    | Saturday 7 March 2026  | 7 March 2026 at 18:00  |
      | You'll have it by the end of the month.   | Saturday 28 March 2026   | 31 March 2026 at 18:00 |
      | I'll get back to you in two weeks.        | Monday 16 March 2026   | 16 March 2026 at 18:00 |
      | I'll bring it on 12 March.                | Thursday 12 March 2026 | 12 March 2026 at 18:00 |
      | Ich schicke es dir morgen.                | Tuesday 3 March 2026   | 3 March 2026 at 18:00  |
      | Das Muster kommt am Freitag von mir.      | Friday 6 March 2026    | 6 March 2026 at 18:00  |
      | Ich melde mich in zwei Wochen.            | Monday 16 March 2026   | 16 March 2026 at 18:00 |
      | Du bekommst es bis Monatsende.            | Saturday 28 March 2026   | 31 March 2026 at 18:00 |
      | Ich bringe es am 12.3. mit.               | Thursday 12 March 2026 | 12 March 2026 at 18:00 |
      | I'll bring it on the 14th.                | Saturday 14 March 2026 | 14 March 2026 at 18:00 |
      | I'll send it by the 1st.                  | Sunday 29 March 2026  | 1 April 2026 at 18:00  |
      | I'll send it by the 3rd of May.           | Thursday 30 April 2026    | 3 May 2026 at 18:00    |
      | Ich bringe es am 14. mit.                 | Saturday 14 March 2026 | 14 March 2026 at 18:00 |
      | Ich schicke es dir bis zum 3. Mai.        | Thursday 30 April 2026    | 3 May 2026 at 18:00    |
      | I'll bring cake for the two of us on Friday. | Friday 6 March 2026 | 6 March 2026 at 18:00 |
      | I'll send it tomorrow, when I find it.    | Tuesday 3 March 2026   | 3 March 2026 at 18:00  |
      | I'll check tomorrow if it is free on Friday. | Tuesday 3 March 2026 | 3 March 2026 at 18:00  |
      | I'll stop by on Friday.                   | Friday 6 March 2026    | 6 March 2026 at 18:00  |
      | I'll send it by tomorrow.                 | Tuesday 3 March 2026   | 3 March 2026 at 18:00  |
      | I'll send it by Wednesday.                | Tuesday 3 March 2026   | 4 March 2026 at 18:00  |
      | Ich schicke es dir bis Mittwoch.          | Tuesday 3 March 2026   | 4 March 2026 at 18:00  |

  Scenario Outline: The day that they asked for counts where I name none: <asked> <promise>
    Given Ben wrote to me on Mastodon on Monday 2 March 2026 at 09:00: "<asked>"
    And I answered Ben 1 hour later: "<promise>"
    When it is <day>, 05:59
    Then I should not be advised to follow up with Ben
    When it is <day>, 06:00
    Then I should be advised to follow up with Ben by <due>, because of FOLLOWUP-3

    Examples:
      | asked                                      | promise                 | day                  | due                   |
      | Can you send me the list by Friday?        | will do                 | Tuesday 3 March 2026 | 6 March 2026 at 18:00 |
      | Kannst du mir die Liste bis Freitag schicken? | mach ich             | Tuesday 3 March 2026 | 6 March 2026 at 18:00 |
      | Could you open the shop on Saturday?       | Yes, I'll do it gladly, as I did the last time. | Saturday 7 March 2026 | 7 March 2026 at 18:00 |
      | saturday 8 at mine, bring the salt         | will do                 | Saturday 7 March 2026 | 7 March 2026 at 18:00 |
      | Can you send me the list by Friday?        | I'll send it to you once I am home. | Tuesday 3 March 2026 | 6 March 2026 at 18:00 |
      | The fair opens on 12 May. Could you tell me by the end of March? | Let me have a look at the books and get back to you | Saturday 28 March 2026 | 31 March 2026 at 18:00 |
      | The party is on the 28th of March, can you get me the money by Friday? | yes!! will sort it | Tuesday 3 March 2026 | 6 March 2026 at 18:00 |
      | can I sleep at yours the 24th?             | of course! I work late, so I'll leave the key with Dan next door | Tuesday 24 March 2026 | 24 March 2026 at 18:00 |
      | I need the recipe before Friday please     | will do                 | Tuesday 3 March 2026 | 5 March 2026 at 18:00 |
      | I land on the 14th for two days. Dinner? Saturday night? | YES. Saturday. I'll book a table | Saturday 14 March 2026 | 14 March 2026 at 21:00 |
      | Bring die Säge bitte mal vorbei            | liegt im Keller, bring ich dir am we vorbei | Sunday 8 March 2026 | 8 March 2026 at 18:00 |
      | The phone is full again                    | I'll sort it when I come on Saturday | Saturday 7 March 2026 | 7 March 2026 at 18:00 |
      | Can you bring the oven back?               | i'll bring it sat 14th if that's ok | Saturday 14 March 2026 | 14 March 2026 at 18:00 |

  Scenario Outline: No day counts that is gone, or stands in no question: <asked> <promise>
    Given Ben wrote to me on Mastodon on Monday 2 March 2026 at 09:00: "<asked>"
    And I answered Ben 1 hour later: "<promise>"
    When it is Thursday 5 March 2026, 12:00
    Then I should be advised to follow up with Ben by Friday 6 March 2026 at 10:00, because of FOLLOWUP-3

    Examples:
      | asked                                                | promise                                    |
      | I was at the fair on Saturday. Do you have the list? | will do                                    |
      | We are away from Saturday on, all of us.             | I'll look for the list and send it to you. |

  Scenario Outline: What they ask for by a day is not what I promise: <promise>
    Given Ben wrote to me on Mastodon on Monday 2 March 2026 at 09:00: "Can you send me the list by Friday?"
    And I answered Ben 1 hour later: "<promise>"
    When it is Friday 6 March 2026, 12:00
    Then I should not be advised to follow up with Ben

    Examples:
      | promise                             |
      | I'll send it next Monday.           |

  Scenario: By then is by the day that was spoken of
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 12:00: "Dear Maya, please tell us by 16 March whether you read for us."
    And I answered Ann on Tuesday 3 March 2026 at 12:00: "Dear Ann, it has come, thank you! I'll get back to you by then."
    When it is Sunday 15 March 2026, 12:00
    Then I should be advised to follow up with Ann by 16 March 2026 at 18:00

  Scenario Outline: What I bring to what has no day yet can wait: <when>
    Given Ann said to me on LinkedIn on Monday 2 March 2026 at 12:00: "Who brings a cake?"
    And I answered Ann on Monday 2 March 2026 at 18:00: "I'll bring an apple pie."
    When it is <when>
    Then I <should> be advised to follow up with Ann

    Examples:
      | when                           | should     |
      | Thursday 5 March 2026, 12:00   | should not |
      | Wednesday 18 March 2026, 12:00 | should     |

  Scenario Outline: A saying is no promise: <words>
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 12:00: "I look for an old oven."
    And I answered Ann on Monday 2 March 2026 at 18:00: "<words>"
    When it is Friday 6 March 2026, 12:00
    Then I <should> be advised to follow up with Ann

    Examples:
      | words                                              | should     |
      | I'll keep my eyes peeled.                          | should not |
      | Thanks, I'll keep that in mind!                    | should not |
      | Last one from me, I promise!                       | should not |
      | I'll keep my eyes peeled and ring you on Thursday. | should     |

  Scenario Outline: What I promise to bring, and to come, is nothing when the day is over: <promise>
    Given Ben wrote to me on Mastodon on Monday 2 March 2026 at 09:00: "<asked>"
    And I answered Ben 1 hour later: "<promise>"
    When it is Saturday 7 March 2026, 12:00
    Then I should be advised to follow up with Ben
    When it is Sunday 8 March 2026, 12:00
    Then I <should> be advised to follow up with Ben

    Examples:
      | asked                                       | promise                        | should     |
      | saturday 8 at mine, bring the long bender   | will do                        | should not |
      | Samstag um 8 bei mir, bring das Brot mit    | mach ich                       | should not |
      | Are we on for Saturday? Who has a board?    | I'll bring mine                | should not |
      | Do you have the salt?                       | I'll bring it on Saturday.     | should not |
      | Do you have the salt?                       | I'll bring it to you by Saturday. | should  |
      | Do you have the list?                       | I'll send it on Saturday.      | should     |
      | Could you send me the list on Saturday?     | will do                        | should     |

  Scenario: What I promise to a group is owed to whoever asked for it
    Given Cleo wrote to me, Ben and Dan on LinkedIn on Monday 2 March 2026 at 09:00: "Maya, can you ask the baker for salt?"
    And Ben wrote to me, Cleo and Dan on LinkedIn on Monday 2 March 2026 at 09:05: "Good idea"
    And I wrote to Ben, Cleo and Dan on LinkedIn on Monday 2 March 2026 at 09:30: "I'll ask him on Thursday"
    When it is Thursday 5 March 2026, 12:00
    Then I should be advised to follow up with Cleo
    And I should not be advised to follow up with Ben
    And I should not be advised to follow up with Dan

  Scenario: What nobody of a small group asked for is owed to whoever spoke last
    Given Cleo wrote to me and Ben on LinkedIn on Monday 2 March 2026 at 09:00: "We still have no salt."
    And Ben wrote to me and Cleo on LinkedIn on Monday 2 March 2026 at 09:05: "And no flour either."
    And I wrote to Ben and Cleo on LinkedIn on Monday 2 March 2026 at 09:30: "I'll ask the baker on Thursday"
    When it is Thursday 5 March 2026, 12:00
    Then I should be advised to follow up with Ben
    And I should not be advised to follow up with Cleo

  Scenario: What somebody of many asked me for is owed to them
    Given Cleo wrote to me, Ben, Dan and Eva on LinkedIn on Monday 2 March 2026 at 09:00: "Maya, can you ask the baker for salt?"
    And I wrote to Ben, Cleo, Dan and Eva on LinkedIn on Monday 2 March 2026 at 09:30: "I'll ask him on Thursday"
    When it is Thursday 5 March 2026, 12:00
    Then I should be advised to follow up with Cleo
    And I should not be advised to follow up with Ben

  Scenario: What is promised for today is told of an hour later
    Given I answered Ann 1 hour later: "I'll look for it today and let you know."
    When it is Monday 2 March 2026, 10:59
    Then I should not be advised to follow up with Ann
    When it is Monday 2 March 2026, 11:00
    Then I should be advised to follow up with Ann by Monday 2 March 2026 at 18:00

  Scenario Outline: What is promised within hours is due by <due>: <promise>
    Given I answered Ann 1 hour later: "<promise>"
    When it is Monday 2 March 2026, 10:59
    Then I should not be advised to follow up with Ann
    When it is Monday 2 March 2026, 11:00
    Then I should be advised to follow up with Ann by Monday 2 March 2026 at <due>

    Examples:
      | promise                                         | due   |
      | doing it after dinner                           | 21:00 |
      | in a call, ping you after                       | 18:00 |
      | muss ich schauen, sag dir heute abend bescheid  | 21:00 |
      | schick ich dir nachher                          | 18:00 |
      | give me five minutes                            | 18:00 |

  Scenario: What is promised for tonight in the evening is due two hours later
    Given I answered Ann on Monday 2 March 2026 at 19:00: "I'll send it tonight."
    When it is Monday 2 March 2026, 20:00
    Then I should be advised to follow up with Ann by Monday 2 March 2026 at 21:00

  Scenario: What names no day is told of in working hours, after three days
    Given I answered Ann on Thursday 5 March 2026 at 10:00: "Let me check."
    When it is Monday 9 March 2026, 08:59
    Then I should not be advised to follow up with Ann
    When it is Monday 9 March 2026, 09:00
    Then I should be advised to follow up with Ann by Monday 9 March 2026 at 17:00
    And the reason should say "Do what you promised Ann on 5 March 2026, 10:00, or say when you will: Let me check. (when asked: Do you still have the pattern of the spine?)"

  Scenario Outline: What waits for something else is told of after two weeks: <promise>
    Given I answered Ann on Thursday 5 March 2026 at 10:00: "<promise>"
    When it is Thursday 19 March 2026, 09:59
    Then I should not be advised to follow up with Ann
    When it is Thursday 19 March 2026, 10:00
    Then I should be advised to follow up with Ann by Friday 20 March 2026 at 10:00, because of FOLLOWUP-3
    When it is Thursday 2 April 2026, 12:00
    Then I should not be advised to follow up with Ann

    Examples:
      | promise                                      |
      | I'll send it once I'm back in the UK.        |
      | If I find it, I'll send it to you.           |
      | If I find it this week I'll send it to you.  |
      | I'll send it to you when I'm home on Friday. |
      | Ich schicke es dir, sobald ich zu Hause bin. |
      | Keep it, I'll pick it up sometime.           |
      | Ich hole es irgendwann ab.                   |

  Scenario: What waits for something else is owed, too, unless it is kept, or said to many
    Given I answered Ann 1 hour later: "I'll send it once I am home."
    And Ben wrote to me on Mastodon on Monday 2 March 2026 at 09:00: "Do you still have the list?"
    And I answered Ben 1 hour later: "I'll send it once I am home."
    And I wrote to Ben on Mastodon on Tuesday 3 March 2026 at 10:00: "Here it is."
    And Cleo wrote to me on Mastodon on Monday 2 March 2026 at 09:00: "Do you still have the list?"
    And I answered Cleo 1 hour later: "I'll send it once I am home."
    And I met Cleo on Tuesday 3 March 2026 at 18:00
    And I said to Dan, Eva, Finn and Gil on LinkedIn on Monday 2 March 2026 at 10:00: "I'll post part 2 once I am home."
    When it is Tuesday 17 March 2026, 12:00
    Then I should be advised to follow up with Ann, because of FOLLOWUP-3
    And rule PROMISE-3 should not apply to Ben
    And rule PROMISE-3 should not apply to Cleo
    And rule PROMISE-3 should not apply to Dan

  Scenario: After two weeks nobody counts on it any more
    Given I answered Ann 1 hour later: "I'll send it tomorrow."
    When it is Tuesday 17 March 2026, 17:59
    Then I should be advised to follow up with Ann
    When it is Tuesday 17 March 2026, 18:00
    Then I should not be advised to contact Ann

  Scenario Outline: It is kept by <what>
    Given I answered Ann 1 hour later: "<promise>"
    And <what>
    When it is Saturday 7 March 2026, 12:00
    Then I should not be advised to follow up with Ann on LinkedIn

    Examples:
      | promise                | what                                                                                       |
      | I'll send it tomorrow. | I wrote to Ann on Mastodon on Monday 2 March 2026 at 11:00: "Here it is: example.org/s.pdf" |
      | I'll send it tomorrow. | I met Ann on Tuesday 3 March 2026 at 18:00                                                  |
      | Let me check.          | I wrote to Ann on Mastodon on Monday 2 March 2026 at 11:00: "Here it is: example.org/s.pdf" |
      | Let me check.          | I met Ann on Tuesday 3 March 2026 at 18:00                                                  |
      | Let me check.          | I wrote to Ann on LinkedIn on Monday 2 March 2026 at 10:20: "It is 40 cm wide."              |
      | I'll send it on Friday. | I wrote to Ann on LinkedIn on Tuesday 3 March 2026 at 11:00: "example.org/spine.pdf"        |
      | I'll send it on Friday. | I wrote to Ann on LinkedIn on Tuesday 3 March 2026 at 11:00: "spine_final.pdf"              |
      | I'll send it on Friday. | I wrote to Ann on LinkedIn on Monday 2 March 2026 at 10:05: "As promised, with my notes."   |
      | I'll send it on Friday. | I wrote to Ann on LinkedIn on Tuesday 3 March 2026 at 11:00: "It's in the post. Bye!"       |
      | I'll send it on Friday. | I wrote to Ann on LinkedIn on Tuesday 3 March 2026 at 11:00: "Anbei das Muster."            |
      | I'll send it on Friday. | I wrote to Ann on LinkedIn on Friday 6 March 2026 at 00:01: "It is 40 cm wide."             |
      | I'll send it on Friday. | I wrote to Ann on Mastodon on Friday 6 March 2026 at 10:00: "It is 40 cm wide."             |
      | I'll send it on Friday. | Ann wrote to me on LinkedIn on Tuesday 3 March 2026 at 11:00: "It has arrived, how lovely!" |

  Scenario Outline: It is not kept by <what>
    Given I answered Ann 1 hour later: "<promise>"
    And <what>
    When it is Friday 6 March 2026, 12:00
    Then I should be advised to follow up with Ann

    Examples:
      | promise                | what                                                                              |
      | I'll send it tomorrow. | I wrote to Ann on LinkedIn on Monday 2 March 2026 at 10:05: "It is the blue one." |
      | I'll send it tomorrow. | Ann wrote to me on LinkedIn on Monday 2 March 2026 at 11:00: "Thank you, bye!"    |
      | I'll send it tomorrow. | I wrote to Ann on LinkedIn on Monday 2 March 2026 at 11:00: "Bye!"                |
      | Let me check.          | I wrote to Ann on LinkedIn on Monday 2 March 2026 at 11:00: "Bye!"                |
      | Let me check.          | I wrote to Ben on LinkedIn on Tuesday 3 March 2026 at 11:00: "Here it is."        |
      | I'll send it on Friday. | I wrote to Ann on LinkedIn on Tuesday 3 March 2026 at 11:00: "Greetings to the dog!" |
      | I'll send it on Friday. | I wrote to Ann on LinkedIn on Thursday 5 March 2026 at 23:59: "It rains here."   |
      | I'll send it today.    | I said to Ann on Mastodon on Wednesday 4 March 2026 at 10:00: "What a view."      |

  Scenario Outline: No promise: <words>
    Given I answered Ann 1 hour later: "<words>"
    When it is Friday 6 March 2026, 12:00
    Then I should not be advised to follow up with Ann

    Examples:
      | words                                   |
      | I sent it to you last week.             |
      | She will send you the form on Tuesday.  |
      | I can't promise anything.               |
      | Das habe ich dir gestern geschickt.     |
      | As promised: the parcel went out, it will be with you on Wednesday. |
      | Wie versprochen, es kommt am Mittwoch.  |
      | Yes, gladly. Bring it by on Wednesday.  |
      | Bring it by, I want to see it before I promise anything. |
      | Das mach ich nicht.                     |
      | I'll have the soup.                     |
      | Don't leave it to me.                   |

  Scenario: What is kept in one sentence and promised in the next is a promise
    Given I answered Ann 1 hour later: "As promised, here is part one. I'll send you part two on Thursday."
    When it is Thursday 5 March 2026, 12:00
    Then I should be advised to follow up with Ann, because of FOLLOWUP-3

  Scenario: A promise to many is an announcement
    Given I said to Ann, Ben, Cleo and Dan on LinkedIn on Monday 2 March 2026 at 10:00: "I'll post part 2 tomorrow."
    And I said to Ann, Ben, Cleo and Dan on LinkedIn on Monday 2 March 2026 at 10:01: "Let me check when."
    When it is Friday 6 March 2026, 12:00
    Then I should not be advised to follow up with Ann

  Scenario Outline: What I say will come on a day is owed to whoever has just spoken there: <text>
    Given Cleo wrote to me, Ben, Dan and Eva on LinkedIn on Monday 2 March 2026 at 10:00: "We hand it in on 10 April."
    And I wrote to Ben, Cleo, Dan and Eva on LinkedIn on Monday 2 March 2026 at 10:05: "<text>"
    When it is Thursday 5 March 2026, 12:00
    Then I <should> be advised to follow up with Cleo
    And I should not be advised to follow up with Ben

    Examples:
      | text                                    | should     |
      | I'll write part 2, you'll have it on Wednesday. | should |
      | I'll write part 2.                      | should not |

  Scenario: What a machine says in my absence promises nothing
    Given I answered Ann 1 hour later: "I'll get back to you on Tuesday."
    And that is read as out of office and promise
    When it is Thursday 5 March 2026, 12:00
    Then I should not be advised to follow up with Ann

  Scenario: Of a question and a promise the promise is told of
    Given I answered Ann 1 hour later: "I'll send it on Friday. Which size do you need?"
    When it is Friday 6 March 2026, 12:00
    Then I should be advised, in this order:
      | follow up with Ann, because of FOLLOWUP-3 |

  Scenario: Whoever asks again is answered
    Given I answered Ann 1 hour later: "I'll send it tomorrow."
    And Ann wrote to me on LinkedIn on Wednesday 4 March 2026 at 10:00: "Have you found it?"
    When it is Thursday 5 March 2026, 12:00
    Then I should be advised to answer Ann
    And I should not be advised to follow up with Ann

  Scenario Outline: Who asks after a promise asks for it: <nudge>
    Given I answered Ann 1 hour later: "I'll send you the pattern tomorrow."
    And Ann said to me on LinkedIn on Thursday 5 March 2026 at 10:00: "<nudge>"
    When it is Thursday 5 March 2026, 12:00
    Then I should be advised, in this order:
      | answer Ann |
    And the reason should say "<nudge> (you promised: I'll send you the pattern tomorrow.)"

    Examples:
      | nudge                                    |
      | night! and ping about the pattern        |
      | any news on the pattern?                 |
      | You said you'd send the pattern          |
      | Du wolltest mir noch das Muster schicken |

  Scenario Outline: What I promised by word of mouth is wanted after its day, too: <nudge>
    Given Ben wrote to me on Mastodon on Tuesday 3 March 2026 at 10:00: "<nudge>"
    When it is Saturday 7 March 2026, 12:00
    Then I <should> be advised to answer Ben

    Examples:
      | nudge                                              | should     |
      | You said you'd send the offer on Thursday.         | should     |
      | Sie wollten mir das Angebot am Donnerstag schicken | should     |
      | I'll be at the market on Thursday.                 | should not |

  Scenario: Who asks when I have said more is told of alone
    Given I answered Ann 1 hour later: "I'll send you the pattern tomorrow."
    And I wrote to Ann on LinkedIn on Tuesday 3 March 2026 at 11:00: "Here it is."
    And Ann wrote to me on LinkedIn on Thursday 5 March 2026 at 10:00: "Any news on the second one?"
    When it is Thursday 5 March 2026, 12:00
    Then I should be advised to answer Ann
    And the reason should not say "you promised"

  Scenario: What I promise to two people in two places is owed to each, and of two promises to one the newer
    Given I know Ann
    And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "Do you still have the pattern?"
    And I answered Ann 1 hour later: "Yes! I'll send it tomorrow."
    And I wrote to Ann on LinkedIn on Monday 2 March 2026 at 11:05: "Sorry, I'll send it on Wednesday."
    And Ben wrote to me on Mastodon on Monday 2 March 2026 at 10:00: "Do you still have the list?"
    And I answered Ben 1 hour later: "I'll look for it and send it to you."
    And I wrote to Ben on Mastodon on Monday 2 March 2026 at 11:05: "I'll also send you the address."
    When it is Friday 6 March 2026, 12:00
    Then I should be advised to follow up with Ann, because of FOLLOWUP-3
    And the reason should say "on Wednesday"
    And I should be advised to follow up with Ben, because of FOLLOWUP-3

  Scenario Outline: A promise of a day stays beside another one, and goes when it is moved: <then>
    Given I know Ann
    And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "Do you still have the pattern?"
    And I answered Ann 1 hour later: "Yes! I'll send it on Friday."
    And Ann wrote to me on LinkedIn on Tuesday 3 March 2026 at 10:00: "Great. And is the mill open in May?"
    And I answered Ann 1 hour later: "<then>"
    When it is Friday 6 March 2026, 12:00
    Then I <should> be advised to follow up with Ann

    Examples:
      | then                                                | should     |
      | Let me ask Ben.                                     | should     |
      | I'll tell you on Monday.                            | should     |
      | Sorry, I'll send the pattern on Monday.             | should not |

  Scenario: What others wait for, and a remark, put off no promise
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "Do you still have the pattern?"
    And I answered Ann 1 hour later: "Yes! I'll send it on Wednesday."
    And Ann said to me on LinkedIn on Tuesday 3 March 2026 at 10:00: "I saw your bread at the market and liked the crust."
    And Ben wrote to me on LinkedIn on Tuesday 3 March 2026 at 10:00: "Where can I park?"
    When it is Wednesday 4 March 2026, 12:00
    Then I should be advised to follow up with Ann, because of FOLLOWUP-3

  Scenario Outline: What I say to a group elsewhere keeps no promise to one of them
    Given I answered Ann 1 hour later: "I'll send it on Friday."
    And I wrote to Ann<others> on LinkedIn on Friday 6 March 2026 at 10:00: "The oven is hot."
    When it is Friday 6 March 2026, 12:00
    Then I <should> be advised to follow up with Ann

    Examples:
      | others       | should     |
      | , Ben and Eva | should     |
      |              | should not |

  Scenario Outline: Thanks at <thanks> keep a promise of Monday for Friday
    Given I answered Ann 1 hour later: "I'll send it on Friday."
    And Ann wrote to me on LinkedIn on <thanks>: "Thank you!"
    When it is Saturday 7 March 2026, 12:00
    Then I <should> be advised to follow up with Ann

    Examples:
      | thanks                          | should     |
      | Monday 2 March 2026 at 10:05    | should     |
      | Thursday 5 March 2026 at 23:59  | should     |
      | Friday 6 March 2026 at 00:00    | should not |

  Scenario Outline: The day that is asked about is not the day of the answer to it: <mine>
    Given Ann asked me on LinkedIn on Monday 2 March 2026 at 09:00: "<theirs>"
    And I wrote to Ann on LinkedIn on Monday 2 March 2026 at 10:00: "<mine>"
    When it is Friday 6 March 2026, 12:00
    Then I should be advised to follow up with Ann

    Examples:
      | theirs                                   | mine                                                 |
      | Is the weekend of 17 October any good?   | should be! let me check if my parents are here then  |
      | Kommt ihr Heiligabend oder am 25.?       | Ich rede mit Papa und sage dir dann Bescheid         |

  Scenario: The day of a promise is that of its own clause
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 12:00: "Can you come to the interview? And I need two referees."
    And I answered Ann 1 hour later: "I confirm 26 March at ten, and will send you the referees by the end of this week."
    When it is Friday 6 March 2026, 12:00
    Then I should be advised to follow up with Ann by Friday 6 March 2026 at 18:00

  Scenario Outline: A question beside my promise leaves it standing: <what>
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 10:00: "Do you still have the pattern?"
    And I answered Ann 1 hour later: "Yes! I'll send it on Wednesday."
    And Ann wrote to me on LinkedIn on Tuesday 3 March 2026 at 10:00: "<words>"
    When it is Wednesday 4 March 2026, 12:00
    Then I <should> be advised to follow up with Ann

    Examples:
      | what                       | words                        | should     |
      | about something else       | Where can I park on Sundays? | should     |
      | it asks after the promise  | Any news on the pattern?     | should not |

  Scenario Outline: A yes to what was asked for a day is a promise for it: <asked> <yes>
    Given Ben wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "<asked>"
    And I answered Ben 1 hour later: "<yes>"
    When it is <day>, 05:59
    Then I should not be advised to follow up with Ben
    When it is <day>, 06:00
    Then I should be advised to follow up with Ben by <due>, because of FOLLOWUP-3

    Examples:
      | asked                                          | yes                         | day                    | due                    |
      | Die Liste fehlt noch. Bis Montag bitte         | Ja kommt                    | Friday 6 March 2026    | 9 March 2026 at 18:00  |
      | Can you bring two trays Weds?                  | Yes ma'am! Weds by 3        | Tuesday 3 March 2026   | 4 March 2026 at 15:00  |
      | can we get 300 words by noon tues pls          | fine. noon                  | Tuesday 3 March 2026   | 3 March 2026 at 13:00  |
      | Zwischenbericht bis zum 6.3.?                  | Ja, der kommt pünktlich     | Tuesday 3 March 2026   | 6 March 2026 at 18:00  |
      | Kannst du am Donnerstag die Getränke holen?    | klar                        | Thursday 5 March 2026  | 5 March 2026 at 18:00  |
      | when will I get the draft?                     | thursday, latest            | Tuesday 3 March 2026   | 5 March 2026 at 18:00  |
      | Who can bring a projector on Thursday?         | me!                         | Thursday 5 March 2026  | 5 March 2026 at 18:00  |
      | Rufst du Oma an?                               | ja, am Donnerstag um 5      | Thursday 5 March 2026  | 5 March 2026 at 17:00  |

  Scenario Outline: A yes to what was asked for no day is kept at once or not at all: <asked> <yes>
    Given Ben wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "<asked>"
    And I answered Ben 1 hour later: "<yes>"
    When it is Thursday 5 March 2026, 12:00
    Then I should not be advised to follow up with Ben

    Examples:
      | asked                                 | yes             |
      | can you do the recap this time?       | uh sure         |
      | Kannst du den Kuchen machen?          | jo              |
      | Could you tell me the price?          | Sure, 40 euros  |
      | Kannst du mir sagen, wie es heißt?    | Klar, Krabat    |
      | Can you hear me?                      | yes             |

  Scenario Outline: A yes to an appointment, an offer or a question is no promise: <asked> <yes>
    Given Ben wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "<asked>"
    And I answered Ben 1 hour later: "<yes>"
    When it is <day>, 12:00
    Then I should not be advised to follow up with Ben

    Examples:
      | asked                                     | yes                                      | day                   |
      | dinner sat? karaoke after                 | yes to dinner, we'll see about karaoke   | Monday 9 March 2026   |
      | Kommst du Samstag?                        | passt, bis Samstag                       | Monday 9 March 2026   |
      | Can we meet on Thursday?                  | yes, Thursday works                      | Friday 6 March 2026   |
      | Soll ich dir das bis Freitag schicken?    | ja bitte                                 | Friday 6 March 2026   |
      | I'll send you the draft by Thursday.      | ok                                       | Thursday 5 March 2026 |
      | Is the shop open on Saturday?             | yes, till 4                              | Saturday 7 March 2026 |
      | Wann hast du Geburtstag?                  | Donnerstag                               | Thursday 5 March 2026 |
      | Could you send me the list by Friday?     | sent!                                    | Thursday 5 March 2026 |
      | Kannst du mir die Liste bis Freitag schicken? | schon erledigt                       | Thursday 5 March 2026 |

  Scenario Outline: A yes is to what was asked last: <then>
    Given Ben wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "Can you bring two trays on Thursday?"
    And Ben wrote to me on LinkedIn on Monday 2 March 2026 at 09:30: "<then>"
    And I answered Ben 1 hour later: "yes"
    When it is Thursday 5 March 2026, 12:00
    Then I <should> be advised to follow up with Ben

    Examples:
      | then                        | should     |
      | The big ones.               | should     |
      | Are you coming to the fair? | should not |
      | Forget it, Ann has some.    | should not |

  Scenario Outline: A time of day is when it is due: <promise>
    Given I answered Ann 1 hour later: "<promise>"
    When it is <when>
    Then I should be advised to follow up with Ann by <due>

    Examples:
      | promise                                | when                          | due                    |
      | will send it tonight                   | Monday 2 March 2026, 18:30    | 2 March 2026 at 21:00  |
      | schick ich dir heute Mittag            | Monday 2 March 2026, 12:30    | 2 March 2026 at 13:00  |
      | I'll send it tomorrow morning          | Tuesday 3 March 2026, 08:00   | 3 March 2026 at 12:00  |
      | I'll send it by 5pm tomorrow           | Tuesday 3 March 2026, 08:00   | 3 March 2026 at 17:00  |
      | I'll send it by 10 March               | Tuesday 10 March 2026, 08:00  | 10 March 2026 at 18:00 |

  Scenario Outline: Talk about something else keeps no promise: <theirs> <mine>
    Given Ben wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "Can you ask the baker about the rye flour?"
    And I answered Ben 1 hour later: "I'll do it tomorrow."
    And Ben wrote to me on LinkedIn on Wednesday 4 March 2026 at 08:00: "<theirs>"
    And I answered Ben 1 hour later: "<mine>"
    When it is Wednesday 4 March 2026, 12:00
    Then I <should> be advised to follow up with Ben

    Examples:
      | theirs                                  | mine                             | should     |
      | ❤️ Have a good day! Soup tonight?        | Yes, the red one                 | should     |
      | Look at this dog                        | He has a hat on                  | should     |
      | Look at this dog                        | He has a hat. The flour is fine, says the baker. | should not |
      | Look at this dog                        | Done, by the way                 | should not |
      | Have you asked the baker?               | He has some on Friday            | should not |
      | Thank you for the flour!                | It was nothing                   | should not |

  Scenario Outline: A heart, and thanks for something else, are none for what I promised: <thanks>
    Given Ben wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "Can you send me the list of the mills?"
    And I answered Ben 1 hour later: "I'll send it tomorrow."
    And Ben wrote to me on LinkedIn on Wednesday 4 March 2026 at 08:00: "Which oven do you bake in?"
    And I answered Ben 1 hour later: "In the small one."
    And Ben wrote to me on LinkedIn on Wednesday 4 March 2026 at <at>: "<thanks>"
    When it is Thursday 5 March 2026, 12:00
    Then I <should> be advised to follow up with Ben

    Examples:
      | at    | thanks                    | should     |
      | 09:05 | Thank you!                | should     |
      | 20:59 | Thank you!                | should     |
      | 21:01 | Thank you!                | should not |
      | 21:01 | ❤️                         | should     |
      | 21:01 | Good night, sleep well    | should     |

  Scenario Outline: Who has spoken on since its day and has asked for nothing has it, after a week: <theirs>
    Given Ben wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "The roof of the bakery leaks again."
    And I answered Ben 1 hour later: "I'll fix it on Wednesday."
    And Ben wrote to me on LinkedIn on Thursday 5 March 2026 at 08:00: "<theirs>"
    And I answered Ben 1 hour later: "On my way"
    When it is Tuesday 10 March 2026, 12:00
    Then I should be advised to follow up with Ben
    When it is Wednesday 11 March 2026, 12:00
    Then I <should> be advised to follow up with Ben

    Examples:
      | theirs                                        | should     |
      | Dry as a bone! There is soup for you.         | should not |
      | Can you bring two of the big bowls?           | should     |

  Scenario: Who asks for one of two promises leaves the other standing
    Given Ben wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "Can you send me the list of the mills?"
    And I answered Ben 1 hour later: "I'll send the list on Thursday."
    And Ben wrote to me on LinkedIn on Monday 2 March 2026 at 12:00: "And do you know a joiner?"
    And I answered Ben 1 hour later: "I'll ask Dan tomorrow."
    And Ben wrote to me on LinkedIn on Thursday 5 March 2026 at 10:00: "Hello, just checking about the list of the mills, as we print it"
    When it is Thursday 5 March 2026, 12:00
    Then I should be advised to answer Ben
    And the reason should say "(you promised: I'll send the list on Thursday.)"
    And I should be advised to follow up with Ben, because of FOLLOWUP-3

  Scenario Outline: Who wants something of what I promised asks for it, in whatever words: <theirs>
    Given Ben wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "Could you ask about the insurance for the cake stall?"
    And I answered Ben 1 hour later: "I'll get back to you tomorrow."
    And Ben wrote to me on LinkedIn on Monday 2 March 2026 at 10:05: "Thank you so much!"
    And Ben wrote to me on LinkedIn on Thursday 5 March 2026 at 10:00: "<theirs>"
    When it is Thursday 5 March 2026, 12:00
    Then I should be advised to answer Ben
    And the reason <should> say "(you promised: I'll get back to you tomorrow.)"

    Examples:
      | theirs                                                     | should     |
      | Does the insurance cover the oven?                         | should     |
      | What about the stall? They print tomorrow.                 | should     |
      | I wonder what became of it, did I miss your mail?          | should     |
      | Which yeast do you use?                                    | should not |

  Scenario: A day that was named a moment earlier is that of what I say in a few words
    Given Ben wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "We must tell the baker by Friday 13th, are you on?"
    And I answered Ben on Monday 2 March 2026 at 09:02: "Yes! Do you tell him?"
    And Ben wrote to me on LinkedIn on Monday 2 March 2026 at 09:03: "You do it, he is afraid of me"
    And I answered Ben on Monday 2 March 2026 at 09:05: "haha fine, I'll tell him"
    When it is Monday 9 March 2026, 12:00
    Then I should not be advised to follow up with Ben
    When it is Thursday 12 March 2026, 12:00
    Then I should be advised to follow up with Ben by 13 March 2026 at 18:00

  Scenario Outline: Nobody need say "I" to promise something: <promise>
    Given Ben wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "<asked>"
    And I answered Ben 1 hour later: "<promise>"
    When it is Saturday 7 March 2026, 12:00
    Then I <should> be advised to follow up with Ben

    Examples:
      | asked                                     | promise                                            | should     |
      | any joy with the offer?                   | so sorry Ben, such a week!! will have it with you by Friday | should |
      | You need me as admin?                     | yes will add you tonight                           | should     |
      | Can you copy the third voice for me?      | yes, will scan it tonight!                         | should     |
      | Ich bräuchte den Plan bis Freitag. Geht das? | Ja, das schaff ich. Den Plan hast du am Freitag. | should     |
      | Could you send the list by Friday?        | Hi Ben, yes please! Running order coming           | should     |
      | Did you send the forms?                   | omg no. tomorrow morning first thing               | should     |
      | Would you give a talk in May?             | let me sleep on it                                 | should     |
      | Would you give a talk in May?             | Love to, let me check with my sister and tell you  | should     |
      | Is my dish still at yours?                | sorry! dropping it off tomorrow after work         | should     |
      | Where is your part?                       | By Thursday I'll have sent it.                     | should     |
      | Where is your part?                       | I'll have the pages back to you by Thursday.       | should     |
      | The form is not here yet.                 | The card is attached, the form to follow tomorrow. | should     |
      | The fee is twelve euros.                  | in! paypal you tonight                             | should     |
      | Who takes on the raffle?                  | Leave the raffle with me                           | should     |
      | Is the tent booked?                       | By Thursday, promise.                              | should     |
      | The bill of the hall is still open.       | so sorry. tomorrow first thing                     | should     |
      | Have you moved the van?                   | no, we'll move it Wednesday night                  | should     |
      | Has he called the printer?                | He'll call them tomorrow.                          | should not |
      | Is the fee paid?                          | Sending it now                                     | should not |
      | Is the fee paid?                          | You star. Sending the forty now. Don't cry         | should not |
      | Is the fee paid?                          | Sending it now. I'll send you the bill on Thursday | should     |
      | Are you in tomorrow?                      | I am picking apples in the morning                 | should not |
      | It goes out tomorrow.                     | Great, will look out for it                        | should not |
      | Would you give a talk in May?             | ich schlaf mal drüber                              | should     |
      | Is the saw still with you?                | Das hast du am Montag schon gesagt.                | should not |
      | Who sends the plan?                       | sorry, my brother Dan will send it                 | should not |
      | Did you like the fair?                    | no. Friday was too loud                            | should not |
      | when can I fetch it                       | today from 2, Main Street 40                       | should not |

  Scenario Outline: What is felt, or left as it is, is no deed: <words>
    Given Ben wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "The flour comes a week later. Shall we cancel the order?"
    And I answered Ben 1 hour later: "<words>"
    When it is Saturday 7 March 2026, 12:00
    Then I <should> be advised to follow up with Ben

    Examples:
      | words                                        | should     |
      | I'll wait, thanks, nothing depends on it.    | should not |
      | She was a dear dog and I'll miss her.        | should not |
      | Lovely, I'll take you up on that             | should not |
      | I'll miss the old one and I'll send you a photo of it on Friday. | should |

  Scenario Outline: What is wanted when its time is near is not late in a few days: <asked>
    Given Ben wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "<asked>"
    And I answered Ben 1 hour later: "will do"
    When it is Friday 6 March 2026, 12:00
    Then I <should> be advised to follow up with Ben

    Examples:
      | asked                                | should     |
      | sure, remind me the week of the fair | should not |
      | sure, send me the address            | should     |
