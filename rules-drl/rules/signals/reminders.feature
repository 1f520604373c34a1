Feature: Questions of mine that nobody answered

  A question may have been missed. One kind reminder is in place after three days, a second one seven days after that, and
  then no more. Whoever has never answered is reminded once. A question about a day is over with that day.

  Background:
    Given I am Maya
    And I live in Europe/Berlin
    And Ann wrote to me on LinkedIn on Monday 2 February 2026 at 12:00: "Nice to meet you at the fair. Bye!"

  Scenario Outline: A question of Monday noon, <when>
    Given I wrote to Ann on LinkedIn on Monday 2 March 2026 at 12:00: "Could you send me the price list?"
    When it is <when>
    Then <advice>

    Examples:
      | when                 | advice                                                                                 |
      | 5 March 2026, 11:59  | I should not be advised to follow up with Ann                                          |
      | 5 March 2026, 12:00  | I should be advised to follow up with Ann on LinkedIn by 6 March 2026 at 12:00         |
      | 19 March 2026, 11:59 | I should be advised to follow up with Ann, due, because of FOLLOWUP-2                  |
      | 19 March 2026, 12:00 | I should not be advised to contact Ann                                                 |

  Scenario Outline: What they say <to whom> <is an answer> to what I asked them alone
    Given I wrote to Ann on LinkedIn on Monday 2 March 2026 at 12:00: "Could you send me the price list?"
    And Ann wrote to <whom> on LinkedIn on Monday 2 March 2026 at 15:00: "The market is moved to Tuesday."
    When it is Friday 6 March 2026, 11:00
    Then I <should> be advised to follow up with Ann

    Examples:
      | to whom | is an answer | whom             | should     |
      | to all  | is none      | me, Ben and Cleo | should     |
      | to me   | may be one   | me               | should not |

  Scenario: Nobody is reminded on a Sunday
    Given I wrote to Ann on LinkedIn on Thursday 26 February 2026 at 12:00: "Could you send me the price list?"
    When it is Monday 2 March 2026, 08:59
    Then I should not be advised to follow up with Ann
    When it is Monday 2 March 2026, 09:00
    Then I should be advised to follow up with Ann by Monday 2 March 2026 at 17:00

  Scenario Outline: Of <day> nobody is reminded afterwards: <words>
    Given I wrote to Ann on LinkedIn on Monday 2 March 2026 at 12:00: "<words>"
    When it is Friday 6 March 2026, 12:00
    Then I <should> be advised to follow up with Ann

    Examples:
      | day               | words                                                     | should     |
      | a day gone by     | Are you free on Thursday?                                 | should not |
      | a day gone by     | Is the quiz on tonight?                                   | should not |
      | a day gone by     | Hast du am Mittwoch Zeit?                                 | should not |
      | a day gone by     | Can you come by on Thursday? I have baked.                | should not |
      | a day gone by     | Could you send me the link for Thursday?                  | should not |
      | a day to come     | Are you free on Saturday?                                 | should     |
      | a wish that stays | Could you send me the price list by Thursday?             | should     |
      | a wish that stays | Could you send me the price list on Thursday?             | should     |
      | a wish that stays | Kannst du mir die Liste bis Mittwoch geben?               | should     |
      | a day long ago    | Did you like it last Thursday?                            | should     |

  Scenario Outline: What I ask when a day is over is asked anew: <words>
    Given I wrote to Ann on LinkedIn on Friday 27 February 2026 at 12:00: "<words>"
    And I wrote to Ann on LinkedIn on Monday 2 March 2026 at 12:00: "Could you send me the price list?"
    When it is Wednesday 11 March 2026, 12:00
    Then I should be advised to follow up with Ann
    And the reason should say "<asked>"

    Examples:
      | words                        | asked                             |
      | Are you free on Saturday?    | Could you send me the price list? |
      | Which flour do you use?      | Which flour do you use?           |

  Scenario Outline: Whoever has never answered is reminded once: <who>
    Given Cleo wrote to Ben on LinkedIn on Monday 2 February 2026 at 12:00: "Bye!"
    And Dan wrote to me on LinkedIn on Monday 2 February 2026 at 12:00: "Bye!"
    And I wrote to <who> on LinkedIn on Monday 2 March 2026 at 12:00: "Could you send me the price list?"
    When it is Friday 6 March 2026, 12:00
    Then I should be advised to follow up with <who>
    Given I wrote to <who> on LinkedIn on Friday 6 March 2026 at 13:00: "Have you seen my question?"
    When it is Wednesday 18 March 2026, 12:00
    Then I <should> be advised to follow up with <who>

    Examples:
      | who | should     |
      | Ben | should not |
      | Dan | should     |

  Scenario: A second reminder comes seven days after the first, and a third one never
    Given I wrote to Ann on LinkedIn on Monday 2 March 2026 at 12:00: "Could you send me the price list?"
    And I wrote to Ann on LinkedIn on Thursday 5 March 2026 at 13:00: "I only want to make sure that you have seen this."
    When it is Thursday 12 March 2026, 12:59
    Then I should be advised to wait for Ann, whenever, because of WAIT-3
    And the reason should say "Wait until 12 March 2026, 13:00, or until they speak; then you may remind them once more."
    And I should not be advised to follow up with Ann
    When it is Thursday 12 March 2026, 13:00
    Then I should be advised to follow up with Ann
    And the reason should say "You asked Ann something on 2 March 2026, 12:00 and have no answer. Ask once more, in one kind line: Could you send me the price list?"
    And I should not be advised to wait for Ann
    When it is Monday 30 March 2026, 14:00
    Then I should not be advised to follow up with Ann
    And I should be advised to wait for Ann, whenever, because of WAIT-1
    Given I wrote to Ann on LinkedIn on Monday 16 March 2026 at 14:00: "Is it too much work?"
    When it is Wednesday 25 March 2026, 14:00
    Then I should not be advised to follow up with Ann
    And I should be advised to wait for Ann
    When it is Monday 20 April 2026, 14:00
    Then there should be nothing to do

  Scenario Outline: What ends it: <what>
    Given I wrote to Ann on LinkedIn on Monday 2 March 2026 at 12:00: "Could you send me the price list?"
    And <what>
    When it is Friday 6 March 2026, 12:00
    Then rule FOLLOWUP-2 should not apply

    Examples:
      | what                                                                                   |
      | Ann wrote to me on Mastodon on Tuesday 3 March 2026 at 12:00: "Will do, bye!"           |
      | Ann said to me on X on Tuesday 3 March 2026 at 12:00: "Thanks, bye!"                    |
      | I met Ann on Tuesday 3 March 2026 at 18:00                                              |

  Scenario Outline: The same after a reminder: <what>
    Given I wrote to Ann on LinkedIn on Monday 2 March 2026 at 12:00: "Could you send me the price list?"
    And I wrote to Ann on LinkedIn on Thursday 5 March 2026 at 13:00: "Have you seen this?"
    And <what>
    When it is Friday 13 March 2026, 12:00
    Then rule FOLLOWUP-2 should not apply

    Examples:
      | what                                                                          |
      | I met Ann on Friday 6 March 2026 at 18:00                                     |
      | Ann wrote to me on LinkedIn on Friday 6 March 2026 at 12:00: "Thanks, bye!"   |

  Scenario: Whoever is away is not reminded, nor a second time
    Given I wrote to Ann on LinkedIn on Monday 2 March 2026 at 12:00: "Could you send me the price list?"
    And Ann wrote to me on LinkedIn on Monday 2 March 2026 at 12:01: "I am out of the office until Monday."
    And that is read as out of office
    When it is Friday 6 March 2026, 12:00
    Then I should not be advised to follow up with Ann
    Given I wrote to Ann on LinkedIn on Thursday 5 March 2026 at 13:00: "Are you back?"
    When it is Friday 13 March 2026, 12:00
    Then I should not be advised to follow up with Ann

  Scenario: Each is silent in their own way
    Given Ben wrote to me on LinkedIn on Monday 2 February 2026 at 12:00: "Bye!"
    And Cleo wrote to me on LinkedIn on Monday 2 February 2026 at 12:00: "Bye!"
    And I wrote to Ann on LinkedIn on Monday 2 March 2026 at 12:00: "I have put the list on the site."
    And I wrote to Ann on LinkedIn on Thursday 5 March 2026 at 13:00: "It is on the first page now."
    And I wrote to Ann on LinkedIn on Friday 6 March 2026 at 09:00: "I have added the rolls."
    And I wrote to Ben on LinkedIn on Monday 2 March 2026 at 12:00: "Could you send me the price list?"
    And I wrote to Ben on LinkedIn on Thursday 5 March 2026 at 13:00: "I only want to make sure that you have seen this."
    And I wrote to Cleo on LinkedIn on Tuesday 3 March 2026 at 12:00: "Which flour is that?"
    When it is Friday 6 March 2026, 12:00
    Then rule WAIT-1 should apply to Ann
    And rule WAIT-3 should apply to Ben
    And I should be advised to follow up with Cleo, because of FOLLOWUP-2

  Scenario Outline: Whoever is away by their own words is reminded when they are back: <words>
    Given Ann wrote to me on LinkedIn on Monday 2 March 2026 at 11:00: "<words>"
    And I wrote to Ann on LinkedIn on Monday 2 March 2026 at 12:00: "Could you send me the price list?"
    When it is Wednesday 11 March 2026, 12:00
    Then I <should> be advised to follow up with Ann
    When it is Thursday 12 March 2026, 12:00
    Then I should be advised to follow up with Ann

    Examples:
      | words                                                    | should     |
      | Thank you! I'm on vacation from tomorrow, back on the 12th. | should not |
      | Thank you! I read of your vacation, and of the 12th.     | should     |

  Scenario: An old notice of somebody else's absence, or of Ann's, does not matter
    Given I wrote to Ann on LinkedIn on Monday 2 March 2026 at 12:00: "Could you send me the price list?"
    And Ben wrote to me on LinkedIn on Tuesday 3 March 2026 at 12:01: "I am out of the office until Monday."
    And that is read as out of office
    When it is Friday 6 March 2026, 12:00
    Then I should be advised to follow up with Ann

  Scenario Outline: Nobody is reminded of <what>
    Given I wrote to Ann on LinkedIn on Monday 2 March 2026 at 12:00: "<words>"
    When it is Friday 6 March 2026, 12:00
    Then I should not be advised to follow up with Ann

    Examples:
      | what              | words                            |
      | a polite question | Hi Ann, how are you?             |
      | no question       | I have put the list on the site. |

  Scenario: In public a question is one to whom it names
    Given I asked Ann on LinkedIn on Monday 2 March 2026 at 12:00: "Which flour is that?"
    And I asked Ben and Cleo on LinkedIn on Monday 2 March 2026 at 12:00: "Which of you has baked this?"
    When it is Friday 6 March 2026, 12:00
    Then I should be advised to follow up with Ann
    And I should not be advised to follow up with Ben

  Scenario: A comment under what somebody posts is no question that waits, and one in a talk is
    Given Ann posted on Mastodon on Sunday 1 March 2026 at 12:00: "Fresh bread."
    And I answered that on Monday 2 March 2026 at 12:00: "Which flour is that?"
    And Ben said to me on Mastodon on Monday 2 March 2026 at 10:00: "I have tried your recipe."
    And I answered Ben 2 hours later: "How did it turn out?"
    When it is Friday 6 March 2026, 12:00
    Then I should not be advised to follow up with Ann
    And I should be advised to follow up with Ben

  Scenario: Where nobody can be heard nobody is silent
    Given I wrote to Ann on Mastodon on Monday 2 March 2026 at 12:00: "Could you send me the price list?"
    When it is Friday 6 March 2026, 12:00
    Then I should not be advised to follow up with Ann
    Given I wrote to Ann on Mastodon on Thursday 5 March 2026 at 13:00: "Have you seen this?"
    When it is Friday 13 March 2026, 12:00
    Then I should not be advised to follow up with Ann
    Given Ben wrote to me on Mastodon on Sunday 1 March 2026 at 12:00: "Bye!"
    When it is Thursday 12 March 2026, 13:00
    Then I should be advised to follow up with Ann

  Scenario: Whoever takes a week for every answer is given two
    Given I wrote to Ann on LinkedIn on Monday 2 February 2026 at 13:00: "Did you like it there?"
    And Ann wrote to me on LinkedIn on Monday 9 February 2026 at 13:00: "Very much, bye!"
    And I wrote to Ann on LinkedIn on Monday 2 March 2026 at 12:00: "Could you send me the price list?"
    When it is Monday 16 March 2026, 11:59
    Then I should not be advised to follow up with Ann
    When it is Monday 16 March 2026, 12:00
    Then I should be advised to follow up with Ann

  Scenario: In a chat room one may speak without being answered
    Given Ann said to me on chat on Monday 2 March 2026 at 11:00: "Thanks, bye!"
    And I said to Ann on chat on Monday 2 March 2026 at 12:00: "Which flour is that?"
    And I said to Ann on chat on Thursday 5 March 2026 at 13:00: "Or is it a secret?"
    When it is Friday 13 March 2026, 12:00
    Then I should not be advised to follow up with Ann

  Scenario Outline: A chat of two is private talk, and a room is none: what I <said>
    Given Ann wrote to me on <place> on Monday 2 March 2026 at 11:00: "Thanks, bye!"
    And I <said> Ann on <place> on Monday 2 March 2026 at 12:00: "Which flour is that?"
    When it is Friday 6 March 2026, 12:00
    Then I <should> be advised to follow up with Ann

    Examples:
      | said     | place    | should     |
      | wrote to | chat     | should     |
      | said to  | chat     | should not |
      | wrote to | WhatsApp | should     |
      | said to  | Slack    | should not |

  Scenario: Whoever is to be left alone is not reminded
    Given I wrote to Ann on LinkedIn on Monday 2 March 2026 at 12:00: "Could you send me the price list?"
    And Ann is to be left alone everywhere, noted 3 March 2026
    When it is Friday 6 March 2026, 12:00
    Then the advice to follow up with Ann should be held back by LEAVE-1

  Scenario: A reminder that I dismissed does not come back, nor does one that is done
    Given Ben wrote to me on LinkedIn on Monday 2 February 2026 at 12:00: "Bye!"
    And I wrote to Ben on LinkedIn on Monday 2 March 2026 at 12:00: "Did you get home?"
    And I wrote to Ann on LinkedIn on Monday 2 March 2026 at 12:00: "Could you send me the price list?"
    When it is Friday 6 March 2026, 12:00
    And I dismiss the advice to follow up with Ann
    And I mark the advice to follow up with Ben as done
    And a day goes by
    Then I should not be advised to follow up with Ann
    And I should not be advised to follow up with Ben

  Scenario Outline: An old notice of Ann's absence does not matter, after <what>
    Given Ann wrote to me on LinkedIn on Friday 27 February 2026 at 12:00: "I am out of the office until Monday."
    And that is read as out of office
    And Ben wrote to me on LinkedIn on Tuesday 3 March 2026 at 12:01: "I am out of the office until Monday."
    And that is read as out of office
    And I wrote to Ann on LinkedIn on Monday 2 March 2026 at 12:00: "Could you send me the price list?"
    And <what>
    When it is <when>
    Then I should be advised to follow up with Ann

    Examples:
      | what                                                                                    | when                 |
      | I know Ben                                                                              | 6 March 2026, 12:00  |
      | I wrote to Ann on LinkedIn on Thursday 5 March 2026 at 13:00: "Have you seen my question?" | 17 March 2026, 12:00 |

  Scenario: What I promised to somebody else stops no reminder
    Given I wrote to Ann on LinkedIn on Monday 2 March 2026 at 12:00: "Could you send me the price list?"
    And I wrote to Ben on LinkedIn on Monday 2 March 2026 at 12:00: "I'll send you the pattern on Friday."
    When it is Friday 6 March 2026, 12:00
    Then I should be advised to follow up with Ann, because of FOLLOWUP-2

  Scenario Outline: For whoever is to be left alone I do not wait either: <what>
    Given <what>
    And I wrote to Ann on LinkedIn on Monday 2 March 2026 at 12:00: "Could you send me the price list?"
    And I wrote to Ann on LinkedIn on Thursday 5 March 2026 at 13:00: "Have you seen my question?"
    When it is Friday 6 March 2026, 12:00
    Then rule WAIT-3 should not apply

    Examples:
      | what                                                                                              |
      | Ann is to be left alone everywhere, noted 3 March 2026                                            |
      | Ann wrote to me on LinkedIn on Sunday 1 March 2026 at 12:00: "Please stop writing to me, for good." |

  Scenario: What others wish, and what Ann wishes of the phone, does not matter to a wait for her
    Given Ben wrote to me on LinkedIn on Sunday 1 March 2026 at 12:00: "Please stop writing to me, for good."
    And Ben is to be left alone everywhere, noted 1 March 2026
    And Ann is to be left alone by phone, noted 1 March 2026
    And I wrote to Ann on LinkedIn on Monday 2 March 2026 at 12:00: "Could you send me the price list?"
    And I wrote to Ann on LinkedIn on Thursday 5 March 2026 at 13:00: "Have you seen my question?"
    When it is Friday 6 March 2026, 12:00
    Then I should be advised to wait for Ann, because of WAIT-3

  Scenario: A sign of life is not asked for beside a reminder
    Given I want to be in touch with Ann every 2 days, and every 60 days at most
    And I wrote to Ann on LinkedIn on Monday 2 March 2026 at 12:00: "Could you send me the price list?"
    When it is Friday 6 March 2026, 12:00
    Then I should be advised to follow up with Ann
    And I should not be advised to keep in touch with Ann

  Scenario Outline: An offer that nobody takes up has its answer: <words>
    Given I wrote to Ann on LinkedIn on Monday 2 March 2026 at 12:00: "<words>"
    When it is Friday 6 March 2026, 11:00
    Then I <should> be advised to follow up with Ann

    Examples:
      | words                                                                    | should     |
      | Only 3 spots left in my course, 20 % off with the code RYE. Want one?     | should not |
      | Could you send me the price list?                                         | should     |
