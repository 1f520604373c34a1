Feature: Say once who I am

  In public one may say again who one is, for there are always new faces. One person has heard it the first time.

  Background:
    Given I am Maya
    And Dora wrote to me on LinkedIn on 1 February 2026 at 12:00: "Thanks, bye!"
    And I wrote to Ann on LinkedIn on Monday 2 March 2026 at 12:00: "Hello, my name is Maya."

  Scenario: Whoever has heard it twice in private should be left to answer
    Given I wrote to Ann on LinkedIn on Wednesday 4 March 2026 at 12:00: "Hi, my name is Maya and I bake."
    When it is Thursday 5 March 2026, 12:00
    Then I should be advised to wait for Ann, because of INTRO-1
    And the reason should say "You have introduced yourself to Ann in private more than once, last on 4 March 2026, 12:00."

  Scenario: A third one is no second line
    Given I wrote to Ann on LinkedIn on Wednesday 4 March 2026 at 12:00: "Hi, my name is Maya and I bake."
    And I wrote to Ann on LinkedIn on Wednesday 4 March 2026 at 14:00: "Hi, my name is Maya."
    When it is Thursday 5 March 2026, 12:00
    Then the advice should have 1 entry
    And it should be because of INTRO-1 and WAIT-1

  Scenario: Whom I have written to elsewhere in vain I wait for once
    Given Dora wrote to me on Bluesky on 1 February 2026 at 12:00: "Thanks, bye!"
    And I wrote to Ann on LinkedIn on Wednesday 4 March 2026 at 12:00: "Hi, my name is Maya and I bake."
    And I wrote to Ann on Bluesky on Thursday 5 March 2026 at 12:00: "The rye is in the oven."
    When it is Friday 6 March 2026, 12:00
    Then rule INTRO-1 should not apply
    And the advice should have 1 entry
    And I should be advised to wait for Ann on Bluesky

  Scenario Outline: A still later introduction, <what>, is none of these
    Given I wrote to Ann on LinkedIn on Wednesday 4 March 2026 at 12:00: "Hi, my name is Maya and I bake."
    And this was said:
      | who | to   | on       | when                | how   | text                 |
      | I   | <to> | LinkedIn | 4 March 2026, 15:00 | <how> | Hi, my name is Maya. |
    When it is Thursday 5 March 2026, 12:00
    Then rule INTRO-1 should apply to Ann

    Examples:
      | what          | to  | how     |
      | to another    | Ben | private |
      | before others | Ann | public  |

  Scenario Outline: That <who> is heard <how> on <where> shows no silence on Bluesky
    Given I wrote to Cleo on Bluesky on Monday 2 March 2026 at 12:00: "Hello, my name is Maya."
    And I wrote to Cleo on Bluesky on Wednesday 4 March 2026 at 12:00: "Hi, my name is Maya and I bake."
    And this was said:
      | who   | to | on      | when                     | how   | text         |
      | <who> | me | <where> | 1 February 2026 at 12:00 | <how> | Thanks, bye! |
    When it is Thursday 5 March 2026, 12:00
    Then rule INTRO-1 <applies> to Cleo

    Examples:
      | who | where    | how     | applies          |
      | Ben | Bluesky  | private | should apply     |
      | Ben | Bluesky  | public  | should not apply |
      | Ben | Mastodon | private | should not apply |

  Scenario: Whom else I wait for elsewhere changes nothing
    Given I wrote to Ann on LinkedIn on Wednesday 4 March 2026 at 12:00: "Hi, my name is Maya and I bake."
    And Dora wrote to me on Bluesky on 1 February 2026 at 12:00: "Thanks, bye!"
    And I wrote to Ben on Bluesky on Monday 2 March 2026 at 12:00: "How is your oven?"
    And I wrote to Ben on Bluesky on Wednesday 4 March 2026 at 12:00: "Does it bake?"
    When it is Thursday 5 March 2026, 12:00
    Then rule INTRO-1 should apply to Ann

  Scenario: From where nobody's words are known no silence is known
    Given I wrote to Ann on Bluesky on Monday 2 March 2026 at 12:00: "Hello, my name is Maya."
    And I wrote to Ann on Bluesky on Wednesday 4 March 2026 at 12:00: "Hi, my name is Maya and I bake."
    When it is Thursday 5 March 2026, 12:00
    Then I should not be advised to wait for Ann

  Scenario Outline: The second introduction <how>
    Given I wrote to Ann on LinkedIn on <second>: "Hi, my name is Maya and I bake."
    When it is <when>
    Then <advice>

    Examples: What is said within an hour is one introduction
      | how           | second              | when                | advice                              |
      | in an hour    | 2 March 2026, 13:00 | 5 March 2026, 12:00 | there should be nothing to do       |
      | after an hour | 2 March 2026, 13:01 | 5 March 2026, 12:00 | I should be advised to wait for Ann |

    Examples: It is forgotten after thirty days
      | how               | second              | when                | advice                              |
      | of almost a month | 4 March 2026, 12:00 | 3 April 2026, 11:59 | I should be advised to wait for Ann |
      | of a month        | 4 March 2026, 12:00 | 3 April 2026, 12:00 | there should be nothing to do       |

  Scenario Outline: <what> is no second introduction
    Given this was said:
      | who   | to   | on       | when                | how   | text   |
      | <who> | <to> | LinkedIn | 2 March 2026, 20:00 | <how> | <text> |
    When it is Tuesday 3 March 2026, 12:00
    Then I should not be advised to wait for Ann
    And rule INTRO-1 should not apply

    Examples:
      | what                         | who | to  | how     | text                    |
      | a word about something else  | I   | Ann | private | The rye is in the oven. |
      | what others can hear as well | I   | Ann | public  | Hi, my name is Maya.    |
      | what Ann says of herself     | Ann | me  | private | Hi, my name is Ann.     |
      | what somebody else is told   | I   | Ben | private | Hi, my name is Maya.    |

  Scenario: In a chat room nobody counts
    Given I wrote to Ann in the chat room on Monday 2 March 2026 at 12:00: "Hello, my name is Maya."
    And I wrote to Ann in the chat room on Wednesday 4 March 2026 at 12:00: "Hi, my name is Maya and I bake."
    When it is Thursday 5 March 2026, 12:00
    Then I should not be advised to wait for Ann in the chat room

  Scenario Outline: After a second introduction <what>
    Given I wrote to Ann on LinkedIn on Wednesday 4 March 2026 at 12:00: "Hi, my name is Maya and I bake."
    And this was said:
      | who   | to | on       | when   | how     | text        | read as   |
      | <who> | me | LinkedIn | <when> | private | Hello Maya. | <read as> |
    When it is Friday 6 March 2026, 12:00
    Then I <should> be advised to wait for Ann
    And rule INTRO-1 <applies> to Ann

    Examples:
      | what                                             | who | when                | read as       | should     | applies          |
      | a word of hers is an answer                      | Ann | 4 March 2026, 12:00 |               | should not | should not apply |
      | what she had said before is none                 | Ann | 4 March 2026, 11:59 |               | should     | should apply     |
      | a machine that answers in her place is no answer | Ann | 5 March 2026, 12:00 | out of office | should     | should apply     |
      | a word of somebody else's is none                | Ben | 5 March 2026, 12:00 |               | should     | should apply     |
