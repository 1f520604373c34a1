Feature: Somebody says stop

  The law asks for it, and so does decency: from their word on they are left alone. Of several such words the last one
  counts. How they are written down is told in respond/stop.feature.

  Background:
    Given I am Maya

  Scenario: Please stop
    Given Ann wrote to me on Mastodon on Monday 2 March 2026 at 09:00: "Please stop."
    When it is Monday 2 March 2026, 12:00
    Then I should be advised, in this order:
      | record the opt-out of Ann, because of STOP-2 |
    And the reason should say "Ann wants to be left alone: Please stop."
    And rule STOP-1 should apply to Ann

  Scenario Outline: <What it is> is no request of Ann's to be left alone
    Given I know Ann and Ben
    And <said> on Mastodon on Monday 2 March 2026 at 09:00: "<text>"
    And that is read as <read as>
    When it is Monday 2 March 2026, 12:00
    Then I should not be advised to record the opt-out of Ann
    And rule STOP-1 should not apply to Ann

    Examples:
      | What it is        | said            | text                                   | read as               |
      | A word of mine    | I wrote to Ann  | Please stop.                           | stop                  |
      | A machine's word  | Ann wrote to me | I am away. Write stop to hear no more. | stop, out of office   |
      | Anything else     | Ann wrote to me | I bake too.                            | nothing in particular |
      | What Ben asks for | Ben wrote to me | Please stop.                           | stop                  |

  Scenario: The last of several requests counts
    Given Ann wrote to me on Mastodon on Monday 2 March 2026 at 08:00: "Please stop."
    And Ann asked me on Mastodon on Monday 2 March 2026 at 09:00: "Which oven do you bake in?"
    When it is Monday 2 March 2026, 12:00
    Then I should be advised to answer Ann
    Given Ann wrote to me on Mastodon on Monday 2 March 2026 at 10:00: "Stop, please!"
    When I ask for advice
    Then the advice to answer Ann should be held back by STOP-3
    And the reason should say "Ann asked on 2 March 2026, 10:00 to be left alone."
    And time alone should not lift that

  Scenario: Where nobody is known, nobody has said stop
    Given I posted on X 2 years ago: "Bread"
    When I ask for advice
    Then there should be nothing to do
    And rule STOP-1 should not apply

  Scenario Outline: Whoever wants some days of peace leaves it to me for how long
    Given Ann wrote to me on WhatsApp on Monday 2 March 2026 at 09:00: "<text>"
    When it is Monday 2 March 2026, 12:00
    Then I <note> be advised to record the opt-out of Ann
    And I <decide> be advised to decide whether to write to Ann

    Examples: For good is for good
      | text                                                | note       | decide     |
      | Leave me alone for a few days, I need to breathe.   | should not | should     |
      | Laisse-moi tranquille quelques jours, s'il te plaît | should not | should     |
      | Leave me alone.                                     | should     | should not |
      | Leave me alone for a few days and never call again. | should     | should not |

  Scenario Outline: Whoever wants to be written to instead of called may be written to
    Given Ann wrote to me on WhatsApp on Monday 2 March 2026 at 09:00: "<text>"
    When it is Monday 2 March 2026, 12:00
    Then I <should> be advised to record the opt-out of Ann

    Examples: Another way is another thing
      | text                                                            | should     |
      | My phone is broken, so I can't take calls, just message me here | should not |
      | Ich kann nicht telefonieren, schreib mir lieber                 | should not |
      | No calls and no messages here please, email me instead          | should     |

  Scenario: In one place
    Given Ann wrote to me on Mastodon on Monday 2 March 2026 at 09:00: "Can you stop tagging me on Facebook? A mail is fine."
    When it is Monday 2 March 2026, 12:00
    Then I should be advised to record the opt-out of Ann on Facebook
    And the reason should say "Ann wants to be left alone on Facebook"
    And rule STOP-5 should apply to Ann
    And rule STOP-1 should not apply to Ann

  Scenario: The last of several requests for one place counts
    Given Ann wrote to me on Mastodon on Monday 2 March 2026 at 08:00: "Please do not write to me here."
    And Ann wrote to me on Mastodon on Monday 2 March 2026 at 10:00: "Please stop messaging me here."
    When it is Monday 2 March 2026, 12:00
    Then rule STOP-5 should apply to Ann

  Scenario Outline: <What it is> is no request of Ann's for one place
    Given I know Ann and Ben
    And <said> on Mastodon on Monday 2 March 2026 at 09:00: "<text>"
    And that is read as <read as>
    When it is Monday 2 March 2026, 12:00
    Then rule STOP-5 should not apply to Ann

    Examples:
      | What it is       | said            | text                   | read as                  |
      | A word of mine   | I wrote to Ann  | Please do not tag me.  | stop here                |
      | A machine's word | Ann wrote to me | Do not answer here.    | stop here, out of office |
      | Anything else    | Ann wrote to me | I bake too.            | nothing in particular    |

  Scenario: Perhaps
    Given Ann wrote to me on Mastodon on Monday 2 March 2026 at 09:00: "We are done here."
    When it is Monday 2 March 2026, 12:00
    Then rule STOP-6 should apply to Ann
    And I should be advised to decide whether to write to Ann
    And I should not be advised to record the opt-out of Ann

  Scenario Outline: <What it is> is nothing to decide
    Given I know Ann and Ben
    And <said> on Mastodon on Monday 2 March 2026 at 09:00: "<text>"
    And that is read as <read as>
    When it is Monday 2 March 2026, 12:00
    Then rule STOP-6 should not apply to Ann

    Examples:
      | What it is       | said            | text                  | read as                      |
      | A word of mine   | I wrote to Ann  | I need some distance. | possible stop                |
      | A machine's word | Ann wrote to me | Nobody reads this.    | possible stop, out of office |
      | Anything else    | Ann wrote to me | I bake too.           | nothing in particular        |
      | A plain stop     | Ann wrote to me | Please stop.          | stop                         |

  Scenario Outline: Whoever would like to hear from me wants no rest: <text>
    Given I know Ann
    And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "<text>"
    And that is read as possible stop
    When it is Monday 2 March 2026, 12:00
    Then rule STOP-6 <should> apply to Ann

    Examples:
      | text                                                                             | should     |
      | I do not want to go to anybody else. I would like to hear from you.              | should not |
      | I go to nobody else. Tell me, yes or no?                                         | should not |
      | I don't love to hear from you.                                                   | should     |
      | If you could give me some space that would be lovely.                            | should     |
      | I need some distance. Please send my things back by Friday.                      | should     |
      | Stop it. Next time I call the police.                                            | should     |
      | I do not want to go on like this.                                                | should     |

  Scenario Outline: <where> nobody hints that they want to be left alone
    Given I know Ann
    And I wrote to Ann on LinkedIn on Sunday 1 March 2026 at 09:00: "The bread is in the oven."
    And Ann wrote to <whom> on LinkedIn on Monday 2 March 2026 at 09:00: "<text>"
    And that is read as possible stop
    When it is Monday 2 March 2026, 12:00
    Then rule STOP-6 <should> apply to Ann

    Examples:
      | where              | whom         | text                                                | should     |
      | Before others      | me, Ben, Eva | It is not worth doing, let it die.                  | should not |
      | In a time of grief | me           | My mother died last Thursday. You need not answer.  | should not |
      | Anywhere else      | me           | It is not worth doing, let it die.                  | should     |

  Scenario: What was said plainly since is not decided any more
    Given Ann wrote to me on Mastodon on Monday 2 March 2026 at 09:00: "We are done here."
    And Ann wrote to me on Mastodon on Monday 2 March 2026 at 09:30: "Please stop writing to me."
    When it is Monday 2 March 2026, 12:00
    Then rule STOP-6 should not apply to Ann
    And I should be advised to record the opt-out of Ann

  Scenario: Each place and each person has a stop of their own
    Given Ann wrote to me on Mastodon on Monday 2 March 2026 at 08:00: "Please stop messaging me here."
    And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "Please stop messaging me here."
    And Ben wrote to me on Mastodon on Monday 2 March 2026 at 10:00: "Please stop messaging me here."
    And Cleo wrote to me on Mastodon on Monday 2 March 2026 at 11:00: "I am away. Write there, not here."
    And that is read as stop here and out of office
    When it is Monday 2 March 2026, 12:00
    Then I should be advised to record the opt-out of Ann on Mastodon
    And I should be advised to record the opt-out of Ann on LinkedIn
    And I should be advised to record the opt-out of Ben on Mastodon
    And rule STOP-5 should not apply to Cleo

  Scenario: What I decided, what was written down and what was said before are each one person's
    Given Ann wrote to me on Mastodon on Monday 2 March 2026 at 09:00: "Let's leave it at that."
    And Ben wrote to me on Mastodon on Monday 2 March 2026 at 09:00: "Let's leave it at that."
    And Ben is to be left alone everywhere, noted on 1 March 2026
    And Cleo wrote to me on Mastodon on Monday 2 March 2026 at 09:00: "Let's leave it at that."
    And Cleo is to be left alone on LinkedIn, noted on 1 March 2026
    And Dora wrote to me on Mastodon on Monday 2 March 2026 at 08:00: "Please stop writing to me."
    And Dora wrote to me on Mastodon on Monday 2 March 2026 at 09:00: "Let's leave it at that."
    When it is Monday 2 March 2026, 12:00
    Then I should be advised to decide whether to write to Ann
    And I should be advised to decide whether to write to Cleo
    And I should be advised to decide whether to write to Dora
    And I should not be advised to decide whether to write to Ben
    When I dismiss the advice to decide whether to write to Ann
    And 1 hour goes by
    Then I should not be advised to decide whether to write to Ann
    And I should be advised to decide whether to write to Cleo

  Scenario: The last of two wishes that I have not decided stands for both
    Given Ann wrote to me on Mastodon on Monday 2 March 2026 at 08:00: "We are done here."
    And Ann asked me on Mastodon on Monday 2 March 2026 at 08:30: "Are you at the fair?"
    And Ann wrote to me on Mastodon on Monday 2 March 2026 at 09:00: "Let's leave it at that."
    And Ben wrote to me on Mastodon on Monday 2 March 2026 at 10:00: "I bake too."
    When it is Monday 2 March 2026, 12:00
    Then rule STOP-15 should apply to Ann
    And rule STOP-15 should not apply to Ben
    And the advice to answer Ann on Mastodon should be held back by STOP-13
    And the reason should say "Ann may want to be left alone, by what they said on 2 March 2026, 09:00. Decide that first."

  Scenario Outline: What sounds like a wish to be left alone and is none: <text>
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "<text>"
    When it is Wednesday 4 March 2026, 12:00
    Then I <should> be advised to decide whether to write to Ann

    Examples:
      | text                                                                    | should     |
      | Can you look for the scarf and drop it at the school tonight?            | should not |
      | I read your letter on the tram and missed my stop.                      | should not |
      | Could you check on your side so I can close the ticket?                  | should not |
      | Das ist mir unangenehm, aber die Bank fragt auch nicht freundlich.        | should not |
      | I want some peace for now, all these papers. Could you bring the bread on Friday? | should not |
      | I want some peace for now, all these papers.                                  | should     |
      | please drop it                                                          | should     |
      | Please, you have not forgotten us, have you?                            | should not |
      | Please just forget about us.                                            | should     |
      | Não esqueças o bolo, a tia finge que não gosta.                          | should not |

  Scenario Outline: Whoever asks after what I promised wants no rest: <theirs>
    Given I wrote to Ann on LinkedIn on Monday 23 February 2026 at 09:00: "<mine>"
    And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "<theirs>"
    When it is Monday 2 March 2026, 12:00
    Then rule STOP-6 <should> apply to Ann

    Examples:
      | mine                             | theirs                                          | should     |
      | I'll send you a price on Friday. | Any news, or do you want to forget us?          | should not |
      | Good bread needs time.           | Any news, or do you want to forget us?          | should     |
      | I'll send you a price on Friday. | Would you please just forget about us?          | should     |

  Scenario Outline: Who <what> wanted no rest
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 23:00: "you are a pest"
    And I answered Ann 1 minute later: "Ha, I know!"
    And Ann wrote to me on LinkedIn on <when>: "<later>"
    When it is Friday 13 March 2026, 12:00
    Then I <should> be advised to decide whether to write to Ann

    Examples:
      | what                        | when                         | later                          | should     |
      | asks me for a ladder later  | Tuesday 10 March 2026 at 09:00 | Can I borrow the long ladder?  | should not |
      | asks at once                | Monday 2 March 2026 at 23:05 | Do you ever read what I write? | should     |
      | only thanks                 | Tuesday 10 March 2026 at 09:00 | Thanks, bye.                   | should     |
      | complains                   | Tuesday 10 March 2026 at 09:00 | I am very disappointed, this is the worst service ever. | should |
