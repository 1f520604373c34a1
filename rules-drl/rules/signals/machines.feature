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
      | asked    | Need help with your thesis? Expert writers 24/7.                       | should not |
      | asked    | How many followers had you at first?                                   | should     |
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

  Scenario Outline: A letter of a stranger's that is one of many: <text>
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "<text>"
    When it is Tuesday 3 March 2026, 18:00
    Then I <should> be advised to answer Ann

    Examples: It offers what I did not ask for
      | text                                                                                       | should     |
      | Hey Maya! We help bakers and shops like yours to 3x their sales in 30 days.                 | should not |
      | Liebe Maya, ich helfe Solo-Selbstständigen, ihre Preise zu verdoppeln. Lust auf ein kostenloses Gespräch? | should not |
      | Are you happy with your outbound reply rates? Got 15 min this week?                         | should not |
      | Dear Prof., we have not heard from you. Kindly reply.                                       | should not |
      | Congratulations! You have been selected for our anthology. Secure your copy today.          | should not |
      | Sehr geehrte Frau Hölscher, Ihr Rezept liegt zur Abholung bereit.                           | should not |
      | Your appointment is on 10 June at 08:40. Reply CANCEL to cancel.                            | should not |
      | Schön, dass wir uns vernetzt haben. Ich zeige Bäckern, wie sie planbar neue Kunden gewinnen. Lust auf ein Telefonat? | should not |
      | Let's connect and grow!                                                                     | should not |

    Examples: It means me
      | text                                                                                       | should     |
      | Hi Maya, I read your piece on rye. Are you taking summer students?                          | should     |
      | Guten Tag, wir suchen für ein Kinderbuch eine Illustratorin. Hätten Sie Interesse an einem Gespräch? | should     |
      | Can I book two places in your class? My sister helps people to bake.                        | should     |
      | Do you post to Jersey?                                                                      | should     |
      | Thanks for connecting, Maya! How did you get the crumb so open?                             | should     |
      | Wir brauchen 28 Exemplare. Ist das machbar, und gibt es Rabatt für Schulen?                 | should     |
      | Kannst du nächste Woche bei ihm schlafen? Ich bin auf Dienstreise.                          | should     |
      | Our agency is writing a piece on independent bookshops. Could I interview you on Tuesday?   | should     |
      | Your appointment on Monday is cancelled, please call us to find a new one.                  | should     |
      | Ihr Kind hat heute den Unterricht gestört, bitte melden Sie sich.                           | should     |
      | Ich brauche Ihre Hilfe: der Kurs entfällt und ich habe keinen Nachweis für das Amt. Können Sie mir einen schicken? | should     |
      | Who pays you?                                                                               | should     |
      | Is the free trial class still on this Saturday?                                             | should     |

  Scenario Outline: A stranger's second letter tells what the first one was: <second>
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "Hi Maya, I love what you post!"
    And Ann wrote to me on LinkedIn on Tuesday 3 March 2026 at 09:00: "<second>"
    When it is Wednesday 4 March 2026, 18:00
    Then I <should> be advised to answer Ann

    Examples:
      | second                                                                  | should     |
      | Just floating this back up. We help makers to 3x their sales.           | should not |
      | Where do you sell your bread?                                           | should     |

  Scenario Outline: "Wrong number" makes nobody an acquaintance: <mine>
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "Hello dear, is this Walter?"
    And I answered Ann 1 hour later: "<mine>"
    And Ann wrote to me on LinkedIn on Tuesday 3 March 2026 at 09:00: "I make good profit with gold trading, I can teach you. Are you there my dear?"
    When it is Wednesday 4 March 2026, 18:00
    Then I <should> be advised to answer Ann

    Examples:
      | mine                               | should     |
      | You must have a different Walter.  | should not |
      | Sorry, wrong number                | should not |
      | Yes, it is. How is the new shop?   | should     |
      | Yes. I have the wrong size here.   | should     |

  Scenario Outline: A stranger's letter is weighed as a whole: <text>
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "<text>"
    When it is Tuesday 3 March 2026, 18:00
    Then I <should> be advised to answer Ann

    Examples:
      | text                                                                                                        | should     |
      | Dear sir, we are factory of glass lids, best price, MOQ 500. Waiting your reply.                             | should not |
      | Hello pretty lady, I saw your smile. I am a widower and wish to know you, can we exchange WhatsApp?          | should not |
      | Hello, I am your grandmother's friend from church. She would love to hear from you.                          | should     |
      | You sent me someone else's order. I have a box of fishing flies and I ordered a lampshade. Can you swap them? | should     |

  Scenario Outline: A stranger's gibe wants neither an answer nor a sign: <text>
    Given I posted on Mastodon on Monday 2 March 2026 at 08:00: "We have measured the ice again."
    And Ann answered that 1 hour later: "<text>"
    When it is Tuesday 3 March 2026, 18:00
    Then I <answer> be advised to answer Ann
    And I <sign> be advised to acknowledge Ann

    Examples:
      | text                                                | answer     | sign       |
      | Who pays you?                                       | should not | should not |
      | Wer bezahlt euch eigentlich                         | should not | should not |
      | 212 people not paying road tax                      | should not | should not |
      | Who pays for the study? I do not find it anywhere.  | should     | should not |
      | so sad                                              | should not | should not |

  Scenario Outline: To "<question>" an answer in jest may be a question: <text>
    Given I posted on Mastodon on Monday 2 March 2026 at 08:00: "<question>"
    And Ann answered that 1 hour later: "<text>"
    When it is Tuesday 3 March 2026, 18:00
    Then I <answer> be advised to answer Ann

    Examples:
      | question                                  | text                                   | answer     |
      | What's your first thought in the morning? | where's the other sock                 | should not |
      | Was ist dein erster Gedanke am Morgen?    | wo ist der Kaffee?                     | should not |
      | What's your first thought in the morning? | What is yours?                         | should     |
      | Which oven shall I buy?                   | where's the other sock?                | should     |

  Scenario: A taunt of somebody whom I have spoken to is banter
    Given I wrote to Ann on Mastodon on Sunday 1 March 2026 at 08:00: "Good morning!"
    And Ann asked me on Mastodon on Monday 2 March 2026 at 09:00: "Who pays you?"
    When it is Tuesday 3 March 2026, 18:00
    Then I should be advised to answer Ann

  Scenario Outline: A notice of somebody whom I know has nothing to answer: <text>
    Given I wrote to Ann on LinkedIn on Sunday 1 March 2026 at 08:00: "Good morning!"
    And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "<text>"
    When it is Tuesday 3 March 2026, 12:00
    Then I <should> be advised to answer Ann

    Examples:
      | text                                                      | should     |
      | Der Kurs am Dienstag entfällt. Namasté                    | should not |
      | Am Mittwoch wird das Wasser von 9 bis 12 Uhr abgestellt.  | should not |
      | Ihr Gerät ist fertig repariert und kann abgeholt werden.  | should not |
      | Your check-up is due. Book online at https://dent.example | should not |
      | Time for your check-up? Book online.                      | should not |
      | Your check-up is due. Would Tuesday at nine suit you?     | should     |
      | Der Kurs am Dienstag entfällt. Passt dir Donnerstag?      | should     |
      | The course is cancelled, my mother is in hospital.        | should     |

  Scenario: What I say in the words of a notice is an answer all the same
    Given Ann asked me on Mastodon on Monday 2 March 2026 at 09:00: "Is the bread ready, Maya?"
    And I answered Ann 1 hour later: "Your order is ready for collection."
    When it is Tuesday 3 March 2026, 18:00
    Then I should not be advised to answer Ann

  Scenario: Whoever has spoken with me may sell and is heard
    Given I wrote to Ann on LinkedIn on Sunday 1 March 2026 at 09:00: "How is the mill?"
    And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "Fine! By the way, we help bakers and shops like yours to 3x their sales, and I wondered what you think of that."
    When it is Tuesday 3 March 2026, 18:00
    Then I should be advised to answer Ann

  Scenario Outline: Whoever stands in my book with a reason is no stranger: <person>
    Given these people:
      | name     | why              | offer              |
      | <person> | <why>            | <offer>            |
    And <person> wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "Who handles your payroll? We take it off your hands from 39 a month."
    When it is Tuesday 3 March 2026, 18:00
    Then I <should> be advised to answer <person>

    Examples:
      | person | why              | offer              | should     |
      | Ann    | she knows flour  |                    | should     |
      | Ben    |                  | a talk on ovens    | should     |
      | Cleo   |                  |                    | should not |

  Scenario Outline: What baits a stranger is owed nothing: <text>
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "<text>"
    When it is Tuesday 3 March 2026, 18:00
    Then I <should> be advised to answer Ann

    Examples: Several signs at once
      | text                                                                                       | should     |
      | Your mailbox will be locked within 12 hours. Log in here now: https://mail.example/in       | should not |
      | Sie haben einen Gutschein gewonnen! Klicken Sie hier: https://preis.example/7              | should not |
      | I can bring your bakery to page 1 of google, 100% guaranteed. What is your budget?           | should not |
      | Wie zufrieden waren Sie mit uns? Von 1 bis 5: https://frage.example/9                       | should not |
      | Hello dear, is the oven still there? My cousin will come for it, I send Zelle first, kindly give your name and number | should not |
      | hey 😘 I am new in Leipzig and looking for friends                                          | should not |
      | ☕ Der Krumenbrief: Mehl, Salz, Zeit. Jetzt weiterlesen: https://krume.example/3            | should not |

    Examples: One sign, or a word of how they know me
      | text                                                                                       | should     |
      | Is this your bakery? https://map.example/bakery                                            | should     |
      | I am new in Leipzig, which of your breads keeps longest?                                    | should     |
      | Ben told me you look for help. I am new in town and looking for friends who bake, may I come on Friday? | should |
      | My cousin will come for the loaf at six, is that fine?                                      | should     |
      | Kindly send me your price list, I need 30 rolls.                                            | should     |

  Scenario Outline: A first letter of a stranger's that sells, swindles or hires: <text>
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "<text>"
    When it is Tuesday 3 March 2026, 18:00
    Then I <should> be advised to answer Ann

    Examples: It means anybody
      | text                                                                                       | should     |
      | Who handles your payroll? We take it off your hands from 39 a month.                       | should not |
      | Your reviews are stuck at 3.9, I can raise it. Worth a quick chat?                         | should not |
      | are you the owner of crumb.example? Can we talk this week?                                 | should not |
      | Would you be open to a quick call about your electricity contract?                         | should not |
      | Are you paying more than 2 % on every card?                                                | should not |
      | Wie läuft bei Ihnen aktuell die Personalsuche?                                             | should not |
      | ¿Quién lleva las redes en su obrador? Podemos conseguirle 30 clientes al mes               | should not |
      | Dzień dobry, oferujemy pozycjonowanie, czy mogę zadzwonić?                                 | should not |
      | Your ticket was drawn! Pay only 12 dollars for shipping                                    | should not |
      | My late client left a deposit in your name, kindly reply                                   | should not |
      | New month, new role? Any change on your side?                                              | should not |
      | Olá mãe, o meu telemóvel caiu à água, este é o meu número novo. Podes escrever-me aqui?    | should not |
      | Mamma, il mio cellulare si è rotto, questo è il mio numero nuovo, mi scrivi?               | should not |

    Examples: It means me
      | text                                                                                       | should     |
      | Who handles your payroll? I look for somebody myself.                                      | should     |
      | Are you the owner of the red bike at number 4?                                             | should     |
      | Could we have a call about the flat above the shop?                                        | should     |
      | Wie läuft bei euch die Anmeldung zum Kurs?                                                 | should     |
      | ¿Quién lleva el pan a la plaza? Somos 30 más                                               | should     |
      | Is there any change on Sunday, or do you open at nine?                                     | should     |
      | Hi, Ben here, this is my new number. Are you in on Friday?                                 | should     |

  Scenario Outline: What is written to all and wants nothing: <text>
    Given I wrote to Ann on LinkedIn on Sunday 1 March 2026 at 08:00: "Good morning!"
    And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "<text>"
    When it is Tuesday 3 March 2026, 18:00
    Then I <should> be advised to answer Ann

    Examples:
      | text                                                                        | should     |
      | From 1 May a sack is 2 euros more. Thank you for your custom.               | should not |
      | Liebe Kundinnen, der Laden bleibt im August zu.                             | should not |
      | Estimados clientes, subimos la cuota un 3 %.                                | should not |
      | From 1 May a sack is 2 euros more. Do you keep the order?                   | should     |
      | Dear parents, please sign the slip by Monday.                               | should     |
      | Dear neighbours, my husband died last night.                                | should     |

  Scenario Outline: Whom I only ask <what> I don't know yet
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "I saw your name on the list"
    And I answered Ann 2 hours later: "<mine>"
    And Ann wrote to me on LinkedIn on Wednesday 4 March 2026 at 09:00: "You need to pay only 300 dollars clearance fee, are you there?"
    When it is Friday 6 March 2026, 18:00
    Then I <should> be advised to answer Ann

    Examples:
      | what       | mine                      | should     |
      | who it is  | who is this?              | should not |
      | for a sum  | How much was it for the oven at the fair? | should |

  Scenario Outline: Below a post a stranger calls out: <text>
    Given I posted on Mastodon on Monday 2 March 2026 at 08:00: "We have measured the ice again."
    And Ann answered that 1 hour later: "<text>"
    When it is Tuesday 3 March 2026, 18:00
    Then I <should> be advised to answer Ann

    Examples:
      | text                                                     | should     |
      | dm me ur price list                                      | should not |
      | hmu if u want more followers                             | should not |
      | I have 31 questions about chemtrails. First: who pays?   | should not |
      | Why do you never talk about the moon landings? Prove it. | should not |
      | give me my time back for reading this                    | should not |
      | Is there a price list for schools?                       | should     |
      | My son asks about the moon landings, which book is good? | should     |

  Scenario Outline: After "<first>" of a stranger's what sounds like a complaint is one more gibe, or none
    Given I posted on Mastodon on Monday 2 March 2026 at 08:00: "The game can be ordered now."
    And Ann answered that 1 hour later: "<first>"
    And Ann said to me on Mastodon on Monday 2 March 2026 at 12:00: "refund me for the wishlist"
    When it is Tuesday 3 March 2026, 18:00
    Then I <should> be advised to answer Ann

    Examples:
      | first                            | should     |
      | nobody asked                     | should not |
      | I ordered it yesterday.          | should     |

  Scenario Outline: Whoever only asks whether I saw the first letter <what>
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "<first>"
    And Ann wrote to me on LinkedIn on Friday 6 March 2026 at 09:00: "<second>"
    When it is Sunday 8 March 2026, 18:00
    Then I <should> be advised to answer Ann

    Examples:
      | what             | first                                                                          | second                        | should     |
      | still sells      | I noticed some errors on your website that cost you customers. Shall I send you a free report? | Did you see my message?       | should not |
      | still asks       | Which flour goes into the dark one?                                            | Did you see my message?       | should     |
      | still shouts     | YOU BAKERS are hiding what is in the flour                                     | Answer me or you are cowards  | should not |

  Scenario Outline: Whoever sells after a no is owed no second one: <second>
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "<first>"
    And I answered Ann 2 hours later: "<no>"
    And Ann wrote to me on LinkedIn on Friday 6 March 2026 at 09:00: "<second>"
    When it is Sunday 8 March 2026, 18:00
    Then I <should> be advised to answer Ann

    Examples:
      | first                                                           | no                         | second                                    | should     |
      | Hi Maya! We help bakers like you to 3x their sales. Quick call? | No thanks, not looking.    | Fair enough! May I ask why?               | should not |
      | Hi Maya! We help bakers like you to 3x their sales. Quick call? | Which day do you mean?     | Would Tuesday suit you?                   | should     |
      | Shall we bake together on Friday?                               | No thanks, not this week.  | And next Friday?                          | should     |

  Scenario Outline: What a firm sends to all whom it serves is owed nothing: <text>
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "Your oven is ready, shall we bring it?"
    And I answered Ann 2 hours later: "Yes please."
    And Ann wrote to me on LinkedIn on Friday 6 March 2026 at 09:00: "<text>"
    When it is Sunday 8 March 2026, 18:00
    Then I <should> be advised to answer Ann

    Examples:
      | text                                                          | should     |
      | Spring sale! 15% off all stones with code STONE15             | should not |
      | How did we do? Rate our service from 1 to 5.                  | should not |
      | 🌹 A blessing for your week, send it to 7 friends 🌹            | should not |
      | Is 15% off the second stone fine for you?                     | should     |

  Scenario Outline: Who knocks after I asked them to let it be is owed nothing: <word>
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "thinking of you"
    And I answered Ann 2 hours later: "Ann, please don't. We said we'd leave it."
    And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 12:00: "<gave in>"
    And Ann wrote to me on LinkedIn on Monday 9 March 2026 at 01:00: "<word>"
    When it is Tuesday 10 March 2026, 18:00
    Then I <should> be advised to answer Ann

    Examples:
      | gave in    | word                                     | should     |
      | ok. sorry  | hey, you up?                             | should not |
      | ok. sorry  | When can I fetch the rest of my books?   | should     |
      | Why not?   | hey, you up?                             | should     |

  Scenario Outline: Who takes up my words ends the talk: <words>
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "Where is my basket?"
    And I answered Ann 2 hours later: "<mine>"
    And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 12:00: "<words>"
    When it is Wednesday 4 March 2026, 18:00
    Then I <should> be advised to answer Ann

    Examples:
      | mine                                  | words                                                           | should     |
      | Here! I bring it by at the weekend.    | passt, meine Mutter ist Sonntag eh im Garten                    | should not |
      | Sorry, it is sold.                    | a pity, thanks anyway                                           | should not |
      | You ordered three hours more.         | Stimmt, das hatte ich vergessen. Geld ist unterwegs. Ann Berg, Bergbau Immobilien, Leipzig | should not |
      | Shall I feed the cat, and what?        | the tin at noon and biscuits at night, those eyes always tell you something else | should not |
      | Here! I bring it by at the weekend.    | passt nicht, Samstag bin ich bei meiner Mutter im Krankenhaus    | should     |
      | Shall I feed the cat?                 | yes, and please water the beans, my mother comes home from hospital on Friday evening | should |
