Feature: Retire what has stirred nobody

  Enough is enough, but only where it is known at all whether anybody takes notice.

  Background:
    Given I am Maya
    And this was said:
      | who | on       | when                   | text                             | called    | shows again | likes |
      | I   | LinkedIn | 1 February 2026, 12:00 | Bread of the day!                | the bread |             | 3     |
      | I   | LinkedIn | 2 March 2026, 12:00    | How to keep a sourdough: a guide | the guide |             |       |
      | I   | LinkedIn | 1 April 2026, 12:00    | The guide                        | the 2nd   | the guide   |       |
      | I   | LinkedIn | 1 May 2026, 12:00      | The guide, once more             | the 3rd   | the guide   |       |

  Scenario: A guide that stirred nobody in four showings should be retired
    Given I posted on LinkedIn on 31 May 2026 at 12:00: "The guide, the last time"
    And that shows "the guide" again
    When it is 1 July 2026, 12:00
    Then I should be advised, in this order:
      | retire "the guide" on LinkedIn, whenever, because of RETIRE-1 |
    And the reason should say "Nobody has reacted to this post on LinkedIn or answered it (times shown: 4, last on 31 May 2026, 12:00)"

  Scenario Outline: A last showing on 31 May, <when>
    Given I posted on LinkedIn on 31 May 2026 at 12:00: "The guide, the last time"
    And that shows "the guide" again
    When it is <when>
    Then <advice>

    Examples: The last showing is given its time, and after as much again there is nothing left to say
      | when                | advice                                    |
      | 30 June 2026, 11:59 | there should be nothing to do             |
      | 30 June 2026, 12:00 | I should be advised to retire "the guide" |
      | 30 July 2026, 11:59 | I should be advised to retire "the guide" |
      | 30 July 2026, 12:00 | there should be nothing to do             |

  Scenario: After three showings there is one more
    When it is 1 July 2026, 12:00
    Then I should be advised, in this order:
      | repeat "the guide" on LinkedIn |

  Scenario: One like for one showing is enough to let it be
    Given I posted on LinkedIn on 31 May 2026 at 12:00: "The guide, the last time"
    And that shows "the guide" again
    And that has 1 like, 0 shares and 0 comments
    When it is 1 July 2026, 12:00
    Then there should be nothing to do

  Scenario: Where nobody is known to notice anything nothing follows
    Given I posted on Facebook on 1 February 2026: "Bread of the day!"
    And this was said:
      | who | on       | when                  | text                        | called    | shows again |
      | I   | Facebook | 1 January 2026, 12:00 | How to store bread: a guide | the other |             |
      | I   | Facebook | 1 March 2026, 12:00   | The guide                   | other 2   | the other   |
      | I   | Facebook | 1 May 2026, 12:00     | The guide                   | other 3   | the other   |
      | I   | Facebook | 1 June 2026, 12:00    | The guide                   | other 4   | the other   |
    When it is 20 July 2026, 12:00
    Then I should not be advised to retire "the other"
