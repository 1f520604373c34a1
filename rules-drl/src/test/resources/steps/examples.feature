Feature: Every step has an example

  The examples of STEPS.md, each in a scenario that passes.

  Scenario: Who I am
    Given I am Maya
    And I am called "Mrs Berg"
    And I am @maya on Mastodon
    And I live in Europe/Berlin
    And I am awake every day from 07:00 to 22:00
    And I work on Monday to Thursday from 09:00 to 15:00
    And I want to be told of 3 things a day at most
    And I am a page on Facebook
    When I ask for advice
    Then there should be nothing to do

  Scenario: A question
    Given I am Maya
    And I know Ann, Ben and Cleo
    And Ann asked me on Mastodon on Monday 2 March 2026 at 09:00: "Which oven do you bake in?"
    And Ann said to me on Mastodon 2 hours ago: "I saw your bread at the market."
    When it is Monday 2 March 2026, 09:45
    Then I should be advised to answer Ann by 13:00, because of RESPOND-1
    And I should not be advised to approach Ann
    And it should be due by 13:00
    And its urgency should be soon
    And it should be done by a public reply
    And it should be done on Mastodon
    And the reason should say "Ann asked you"
    And the reason should not say "Ben"
    And the manner should say "reply, at most 500 characters"
    And the next review should be 13:00
    And the advice to answer Ann should not be held back
    And nothing should be held back
    And rule WAITING-1 should apply
    And rule WAITING-1 should apply to Ann
    When I mark the advice to answer Ann as done
    And 3 hours go by
    Then the advice to answer Ann should be held back by FEEDBACK-1

  Scenario: A late answer
    Given I am Maya
    And Ann asked me on Mastodon on Monday 2 March 2026 at 09:00: "Which oven do you bake in?"
    When it is Thursday 5 March 2026, 09:00
    Then I should be advised to answer Ann, overdue
    And it should be because of RESPOND-1 and RESPOND-7

  Scenario: What is dismissed
    Given Ann wrote to me on LinkedIn yesterday at 18:30: "Are you at the fair?"
    When I ask for advice
    And I dismiss the advice to answer Ann
    And 3 hours go by
    Then there should be nothing to do

  Scenario: What is wrong, and what is never wanted
    Given Ann wrote to me on LinkedIn yesterday at 18:30: "Are you at the fair?"
    When I ask for advice
    And I mark the advice to answer Ann as wrong
    And an hour goes by
    Then the advice to answer Ann should be held back by FEEDBACK-2
    When I never want the advice to answer Ann
    And an hour goes by
    Then the advice to answer Ann should be held back by FEEDBACK-6

  Scenario: What is dismissed for a reason, and what is put off
    Given Ann wrote to me on LinkedIn yesterday at 18:30: "Are you at the fair?"
    When I ask for advice
    And I dismiss the advice to answer Ann because "she has a new oven"
    And an hour goes by
    Then the advice to answer Ann should be held back by FEEDBACK-2
    When I put off the advice to answer Ann until tomorrow at 09:00
    And I put off the advice to answer Ann until they speak
    And an hour goes by
    Then the advice to answer Ann should be held back by FEEDBACK-3

  Scenario: Two who wait
    Given Ben asked me on Mastodon 40 minutes ago: "How long does your dough rest?"
    And Ann asked me on Mastodon on Monday 2 March 2026 at 09:00: "Which oven do you bake in?"
    When it is Monday 2 March 2026, 09:45
    Then I should be advised, in this order:
      | answer Ann on Mastodon by 13:00 |
      | answer Ben                      |

  Scenario: Two who wait, and one who only remarks
    Given Ben said to me on Mastodon 3 days ago: "I saw your bread at the market."
    And Ann asked me on Mastodon 5 hours ago: "Which oven do you bake in?"
    When I ask for advice
    Then the advice to answer Ann should come before the advice to answer Ben
    And the advice should have 2 entries

  Scenario: One who waits
    Given Ann asked me on Mastodon 5 hours ago: "Which oven do you bake in?"
    When I ask for advice
    Then the advice should have 1 entry

  Scenario: What else is known
    Given Ann has the tag "vip"
    And the "employer" of Ann is "Acme"
    And the "employer" of Ann is "Acme" since 2 days ago
    And the "birthday" of Ann is on 14 March
    And the "wedding" of Ann is once, on 14 March 2026
    And the switch "tragedy" is on
    And the switch "tragedy" is on since 2 days ago
    And the switch "tragedy" is on until tomorrow at 08:00
    And the switch "tragedy" is on since 2 days ago until tomorrow
    When I ask for advice
    Then there should be nothing to do

  Scenario: What is planned
    Given I live in Europe/Berlin
    And Ann lives in America/Los_Angeles
    And Ann asked me on Mastodon 2 hours ago: "Which oven do you bake in?"
    And I plan to post on LinkedIn tomorrow at 10:00: "Our new oven is here."
    And I plan to answer Ann tomorrow at 10:00: "The one with the stone."
    When I ask for advice
    Then what I plan should be fine
    And what I plan for Ann should be fine

  Scenario: What is planned for somebody's night
    Given I live in Europe/Berlin
    And Ann lives in America/New_York
    And I plan a mailing to Ann and Ben on LinkedIn tomorrow at 10:00: "News of the bakery"
    And I plan to write to Ann on LinkedIn tomorrow at 10:00: "Shall we meet?"
    When I ask for advice
    Then what I plan should be held back by QUIET-2
    And what I plan for Ann should be held back by QUIET-2
    And what I plan should be allowed from tomorrow at 14:00

  Scenario: People
    Given Ann is a friend of mine
    And Ben is in my group "family"
    And Ann has priority 1
    And I want to talk to Ann because "she bakes for cafés"
    And I want "a place to sell my bread" from Ann
    And I can offer Ann "a class in sourdough"
    And I want to be in touch with Ann every 30 days, and every 60 days at most
    And Ann lives in America/New_York
    And Ann can be reached by phone and email
    And Ann is @ann on LinkedIn
    And Ann is to be left alone everywhere, noted 3 days ago
    And Ann is to be left alone by phone, noted 1 March 2026: "She asked for it."
    When I ask for advice
    Then there should be nothing to do because "nothing is known yet"

  Scenario: Connections and meetings
    Given Ann and I became connected on LinkedIn 3 days ago
    And I asked Ben to be connected on LinkedIn on 2 February 2026 at 09:00
    And Cleo asked me to be connected on LinkedIn yesterday at 18:00
    And Ann and I did not agree to be connected on LinkedIn 2 weeks ago
    And Ann and I were parted by a block on Mastodon 2 weeks ago
    And I met Fay 3 days ago
    And I met Gus yesterday at 18:00 to talk about "the price of flour"
    When I ask for advice
    Then I should be advised to follow up with Gus
    And I should be advised to acknowledge Cleo

  Scenario: Two connections
    Given Ann has priority 2
    And I want to talk to Ann because "her oven"
    And these connections:
      | with | on       | state           | since      |
      | Ann  | LinkedIn | connected       | 3 days ago |
      | Ben  | LinkedIn | requested by me | yesterday  |
    When I ask for advice
    Then I should be advised to start a conversation with Ann
    And it should be due at no particular time

  Scenario: A request that nobody has answered, and one of theirs
    Given I asked Ann to be connected on LinkedIn on 2 February 2026 at 09:00
    When I ask for advice
    Then rule KNOWN-3 should apply
    Given Ann asked me to be connected on LinkedIn yesterday at 18:00
    When I ask for advice
    Then rule WAITING-1 should not apply
    And rule WAITING-1 should not apply to Ann

  Scenario: Somebody who is to be left alone
    Given Ann is to be left alone everywhere, noted 3 days ago
    And these people:
      | name | group  | priority | handles                             |
      | Ann  | friend | 1        | @ann on LinkedIn, @ann on Mastodon  |
      | Ben  |        | 2        |                                     |
    And Ann asked me on Mastodon 3 hours ago: "Which oven do you bake in?"
    When I ask for advice
    Then the advice to answer Ann should be held back
    And time alone should not lift that
    And the advice to answer Ann should be held back by LEAVE-1
    And I should be advised to prepare for Ben

  Scenario: Meetings
    Given I met Ann 3 days ago
    And I met Ann yesterday at 18:00 to talk about "the price of flour"
    When I ask for advice
    Then I should be advised to follow up with Ann

  Scenario: At night
    Given I live in Europe/Berlin
    And I am awake every day from 07:00 to 22:00
    And I want to be in touch with Ann every 30 days, and every 60 days at most
    And this was said:
      | who | to  | on       | when        | how     | text                  |
      | I   | Ann | Mastodon | 3 days ago  | private | How is your oven?     |
      | Ann | me  | Mastodon | 1 day later | private | Hot, thank you! Bye.  |
    When it is Monday 2 March 2026, 23:00
    And 40 days go by
    Then the advice to keep in touch with Ann should be held back by QUIET-1 until Sunday 12 April 2026, 07:00
    And it should be held back until tomorrow at 07:00

  Scenario: Just before the morning
    Given I live in Europe/Berlin
    And I am awake every day from 07:00 to 22:00
    And I want to be in touch with Ann every 30 days, and every 60 days at most
    And Ann wrote to me on Mastodon 40 days ago: "Thank you, bye!"
    And I answered Ann 2 hours later: "The one with the stone."
    And I met Ann 1 day later
    When it is Monday 2 March 2026, 06:00
    Then the advice to keep in touch with Ann should be held back by QUIET-1 until 07:00

  Scenario: Posts
    Given I am Maya
    And I posted on X 40 days ago: "How to keep a sourdough: a guide"
    And that is called "the guide"
    And that is evergreen
    And that has 3 likes, 1 share and 0 comments
    And that can be read by followers only
    And that belongs to the conversation "ovens"
    And that was changed 2 hours later
    When I ask for advice
    Then I should be advised to reword "the guide" on X
    And it should be about "the guide"

  Scenario: Another hour for a post
    Given I posted on X 30 days ago at 11:30: "How to keep a sourdough: a guide"
    And that is called "the guide"
    When I ask for advice
    Then I should be advised to reword "the guide" on X
    And it should not be done before 14:00

  Scenario: More of posts
    Given I posted on X 40 days ago: "How to keep a sourdough: a guide"
    And that is called "the guide"
    And I posted on X 2 hours ago: "My guide, once more"
    And that shows "the guide" again
    And that names Ben and Cleo
    And that is 400 words long
    And that is written in Polish
    And I posted on X 2 hours ago: "Bread"
    And that sells something
    When I ask for advice
    Then there should be nothing to do

  Scenario: What texts are read as
    Given Ann said to me on Mastodon 2 hours ago: "I saw your bread at the market."
    And that is read as complaint and private matter
    When I ask for advice
    Then I should be advised to answer Ann, because of RESPOND-2

  Scenario: A platform that is closed
    Given Ann said to me on Google+ 2 hours ago: "I saw your bread at the market."
    When I ask for advice
    Then I should be told "Google+ is closed"

  Scenario: Nobody waits
    Given I posted on X 2 years ago: "Bread"
    When I ask for advice
    Then there should be no next review
    And there should be nothing to do because "nobody waits for an answer"

  Scenario: Much that was said
    Given this was said:
      | who | to  | on       | when        | how     | text                |
      | Ann | me  | Mastodon | 3 days ago  | private | How is your oven?   |
      | I   | Ann | Mastodon | 1 day later | private | It is hot.          |
      | I   |     | Mastodon | 2 hours ago | public  | Fresh bread at six. |
    When I ask for advice
    Then there should be nothing to do

  Scenario: A long text
    Given Ann wrote to me on LinkedIn 3 hours ago:
      """
      Are you at the "fair"?
      I would like to see your bread.
      """
    When I ask for advice
    Then I should be advised to answer Ann

  Scenario: An approach
    Given these people:
      | name | priority | handles         | why                 | offer             |
      | Ann  | 1        | @ann on X       | she bakes for cafés | a class in baking |
    When I ask for advice
    Then I should be advised to approach Ann
    When I put off the advice to approach Ann until tomorrow at 09:00
    And 3 hours go by
    Then the advice to approach Ann should not be held back
    Given Ann is to be left alone on X, noted 1 March 2026
    When I ask for advice
    Then there should be nothing to do

  Scenario: In the chat room

    A line of prose may have words like those of a step, and
    what it says is still told in words that are no step.

    Given I am Maya
    And I am @maya in the chat room
    And these people:
      | name | handles              |
      | Ann  | @ann in the chat room |
    And Ben is @ben in the chat room
    And Ann is to be left alone in the chat room, noted yesterday
    And Ann said to me in the chat room 40 minutes ago: "maya: which oven do you bake in?"
    And Ben said to me in the chat room 40 minutes ago: "maya: which oven do you bake in?"
    When I ask for advice
    Then I should be advised to answer Ben in the chat room
    And the advice to answer Ann in the chat room should be held back by LEAVE-1

  Scenario: Names between quotes, and days behind names
    Given I am Maya
    And I know "Smith, Jones and Co" and Ann
    And I met Ann Sunday 1 March 2026 at 12:00
    And Ann wrote to me on Mastodon 24 hours ago at 09:00: "Hello"
    When it is Monday 2 March 2026, 15:00
    Then I should be advised to follow up with Ann

  Scenario: What is right about what is planned
    Given Ann asked me on Mastodon 2 hours ago: "Which oven do you bake in?"
    And I plan to answer Ann tomorrow at 10:00: "The oven with the stone."
    When I ask for advice
    Then what I plan should be blessed by BLESS-1
    And what I plan for Ann should be blessed by BLESS-1

  Scenario: Nothing much about what is planned
    Given I plan to write to Ann on LinkedIn tomorrow at 10:00: "Shall we meet?"
    When I ask for advice
    Then what I plan should not be blessed
