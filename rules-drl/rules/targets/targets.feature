Feature: Following my list of people to know

  Nobody is asked for their time before I know what for. Then the list is followed from its top, by each platform's own
  first step; where a platform punishes cold requests, I become known first. Who is on the list, and by which way they
  are reached, is in signals/targets.feature.

  Background:
    Given I am Maya

  Rule: Prepare

    Scenario Outline: What is missing before I approach somebody is told
      Given these people:
        | name | handles          | priority | why   | offer   |
        | Eva  | @eva on Mastodon | 2        | <why> | <offer> |
      When I ask for advice
      Then I should be advised, in this order:
        | prepare for Eva, whenever, because of TARGET-1 |
      And the reason should say "Eva is on your list with priority 2. Before you approach them, write down <what is missing>."

      Examples:
        | why                 | offer               | what is missing                                 |
        |                     |                     | why you want to talk to them and what you offer |
        | she runs the market |                     | what you offer in exchange for their time       |
        |                     | bread for her party | why you want to talk to them                    |

    Scenario Outline: Nobody asks what there is to offer to somebody in the group "<group>": <should>
      Given these people:
        | name | priority | group   |
        | Eva  | 1        | <group> |
        | Ann  | 3        | family  |
      When I ask for advice
      Then I <should> be advised to prepare for Eva

      Examples:
        | group            | should     |
        | family           | should not |
        | friend           | should not |
        | good friend      | should not |
        | Family           | should not |
        | customer, friend | should not |
        | customer         | should     |
        |                  | should     |

    Scenario: Where somebody can be found is found out before they are approached
      Given these people:
        | name | priority | why                 | offer               |
        | Eva  | 1        | she runs the market | bread for her party |
      When I ask for advice
      Then I should be advised, in this order:
        | prepare for Eva, whenever, because of TARGET-8 |
      And the reason should say "no platform is known on which you could approach them"

    Scenario Outline: Somebody who can be found <where>
      Given these people:
        | name | handles   | priority | why                 | offer               |
        | Eva  | <handles> | 1        | she runs the market | bread for her party |
      And <what else>
      When I ask for advice
      Then I <should> be advised to prepare for Eva

      Examples:
        | where                              | handles          | what else                                         | should     |
        | on a platform that is closed       | @eva on Google+  | I know Ann                                        | should     |
        | where she may be approached        | @eva on Mastodon | Ann is to be left alone by phone, noted yesterday | should not |
        | nowhere, while Ann is left alone   |                  | Ann is to be left alone by phone, noted yesterday | should     |

    Scenario: Whoever is to be left alone somewhere is not looked for
      Given these people:
        | name | priority | why                 | offer               |
        | Eva  | 1        | she runs the market | bread for her party |
      And Eva is to be left alone by phone, noted yesterday
      When I ask for advice
      Then there should be nothing to do

    Scenario: Whoever is prepared for is approached instead
      Given these people:
        | name | handles          | priority | why                 | offer               |
        | Eva  | @eva on Mastodon | 2        | she runs the market | bread for her party |
      When I ask for advice
      Then I should be advised, in this order:
        | approach Eva on Mastodon, whenever, because of TARGET-2 |
      And the reason should say "Eva is next on your list for Mastodon (priority 2): follow them. Why: she runs the market; your offer: bread for her party."

  Rule: One yes or no at a time

    Scenario Outline: Whoever sent me <what> and asks to be connected
      Given Ann asked me to be connected on LinkedIn 4 days ago
      And <who> wrote to me on <place> 4 days ago: "<text>"
      And I wrote to <who> on <place> 1 day ago: "<mine>"
      When I ask for advice
      Then I <should> be advised to acknowledge Ann

      Examples:
        | what              | who | place    | text                                                              | mine      | should     |
        | what goes to many | Ann | LinkedIn | Our newsletter of May: the fair, and more. Unsubscribe here.      | 👍         | should not |
        | that elsewhere    | Ann | Facebook | Our newsletter of May: the fair, and more. Unsubscribe here.      | 👍         | should     |
        | nothing, but Ben  | Ben | LinkedIn | Our newsletter of May: the fair, and more. Unsubscribe here.      | 👍         | should     |
        | a word of her own | Ann | LinkedIn | I saw your bread at the market.                                   | Which one? | should     |

    Scenario Outline: Ann asks on LinkedIn and on <other>, <when>
      Given Ann asked me to be connected on LinkedIn 2 days ago
      And <who> asked me to be connected on <other> <when>
      When I ask for advice
      Then the advice should have <entries>

      Examples:
        | who | other    | when        | entries   |
        | Ann | Facebook | 2 days ago  | 1 entry   |
        | Ann | Google+  | 2 days ago  | 1 entry   |
        | Ann | Facebook | 60 days ago | 1 entry   |
        | Ben | Facebook | 2 days ago  | 2 entries |

  Rule: Approach

    Background:
      Given these people:
        | name | handles           | priority | why                 | offer               |
        | Bea  | @bea on Mastodon  | 2        | she writes of food  | a loaf to taste     |
        | Cleo | @cleo on Mastodon | 1        | she runs the market | bread for her party |
        | Dora | @dora on Mastodon | 1        | she grinds flour    | a class in baking   |
        | Fay  | @fay on Facebook  | 2        | she runs a café     | bread every morning |

    Scenario: The list is followed from its top, on every platform for itself
      When I ask for advice
      Then I should be advised to approach Cleo on Mastodon, because of TARGET-2
      And the reason should say "Cleo is next on your list for Mastodon (priority 1): follow them."
      And the reason should not say "Bea"
      And I should be advised to approach Dora on Mastodon, because of TARGET-2
      And I should be advised to approach Fay on Facebook, because of TARGET-2
      And the reason should say "send a friend request"
      And the reason should not say "follow them"
      And I should not be advised to approach Bea

    Scenario: When those at the top are asked, the next one's turn comes
      When I ask for advice
      And I mark the advice to approach Cleo as done
      And I mark the advice to approach Dora as done
      And a day goes by
      Then I should be advised to approach Bea on Mastodon

    Scenario Outline: Facebook bears ten requests a week
      Given these connections:
        | with   | on       | state           | since      |
        | Anton  | Facebook | requested by me | 6 days ago |
        | Boris  | Facebook | requested by me | 6 days ago |
        | Clara  | Facebook | requested by me | 5 days ago |
        | Diego  | Facebook | requested by me | 5 days ago |
        | Elena  | Facebook | requested by me | 4 days ago |
        | Frida  | Facebook | requested by me | 4 days ago |
        | Gustav | Facebook | requested by me | 3 days ago |
        | Hanna  | Facebook | requested by me | 3 days ago |
        | Ingrid | Facebook | requested by me | 2 days ago |
        | Jakob  | <where>  | requested by me | 2 days ago |
      When I ask for advice
      Then I should <be advised> to approach Fay
      And I should be advised to approach Cleo

      Examples:
        | where    | be advised     |
        | Mastodon | be advised     |
        | Facebook | not be advised |

  Rule: Become known first, where the platform asks for it

    Background:
      Given these people:
        | name | handles          | priority | why                 | offer               |
        | Eva  | @eva on LinkedIn | 1        | she runs the market | bread for her party |

    Scenario: Her newest post is the one to answer
      Given Eva is to be left alone on Mastodon, noted 3 days ago
      And these people:
        | name | handles          | priority | why                | offer           |
        | Bea  | @bea on Mastodon | 1        | she writes of food | a loaf to taste |
      And this was said:
        | who  | on       | when       | text               | called      |
        | Eva  | LinkedIn | 3 days ago | The market is open | a past post |
        | Eva  | LinkedIn | 2 days ago | A new stall        | her last    |
        | Eva  | Mastodon | 2 days ago | Rain at the market | her toot    |
        | Kurt | LinkedIn | 2 days ago | Rain               | a post      |
        | Kurt | LinkedIn | 1 hour ago | Rain               | a last post |
        | Eva  | Mastodon | 1 hour ago | Rain at the market | a last toot |
      When I ask for advice
      Then I should be advised to start a conversation with Eva on LinkedIn, because of TARGET-3
      And it should be about "her last"
      And it should be done by a public reply
      And the reason should say "To be known to Eva before you ask to be connected, comment here (times so far: 0 of 2). LinkedIn: invitations that nobody answers get an account restricted"
      And the reason should say "They posted: A new stall"
      And the reason should not say "The market is open"
      And the reason should not say "Rain"
      And the reason should not say "Kurt"
      And the reason should not say "reply here"
      And the reason should not say "0 of 0"
      And I should not be advised to approach Eva
      And I should not be advised to prepare for Eva

    Scenario Outline: Something to answer is looked for when there is nothing fresh
      Given Eva posted on LinkedIn on Monday 2 March 2026 at 12:00: "A new stall"
      And Ben posted on LinkedIn on Monday 9 March 2026 at 12:00: "Rain"
      When it is <time>
      Then I should be advised to <do>
      And I should not be advised to <do not>

      Examples:
        | time                | do                                                 | do not                        |
        | 9 March 2026, 11:59 | start a conversation with Eva, because of TARGET-3 | prepare for Eva               |
        | 9 March 2026, 12:00 | prepare for Eva on LinkedIn, because of TARGET-4   | start a conversation with Eva |

    Scenario: Where to look is told, and why, whatever she posts elsewhere
      Given Eva is to be left alone on Mastodon, noted 3 days ago
      And Eva posted on Mastodon 1 hour ago: "Rain at the market"
      And I know Ben
      When I ask for advice
      Then I should be advised, in this order:
        | prepare for Eva on LinkedIn, whenever, because of TARGET-4 |
      And the reason should not say "Ben"
      And the reason should not say "0 of 0"
      And the reason should say "Look for something that Eva has posted and answer it before you ask to be connected (times so far: 0 of 2)."
      And the reason should say "LinkedIn: invitations that nobody answers get an account restricted"

    Scenario: After two visits I am known well enough to ask
      Given Eva posted on LinkedIn 3 days ago: "A new stall"
      And I answered that 1 hour later: "Where is it?"
      And Eva posted on LinkedIn 2 days ago: "Market day"
      And that is called "market day"
      And Eva posted on LinkedIn 1 day ago: "Rain"
      When I ask for advice
      Then I should be advised, in this order:
        | start a conversation with Eva on LinkedIn, because of TARGET-3 |
      And the reason should say "times so far: 1 of 2"
      Given I answered "market day" 1 hour later: "See you there"
      When I ask for advice
      Then I should be advised, in this order:
        | approach Eva on LinkedIn, because of TARGET-2 |

  Rule: Try once elsewhere, and then be silent

    Background:
      Given Eva is @eva on LinkedIn
      And I asked Eva to be connected on LinkedIn on Monday 2 March 2026 at 12:00

    Scenario Outline: A request that is not answered is tried on another platform for some weeks
      Given Eva is @eva on Mastodon
      When it is <time>
      Then <advice>

      Examples:
        | time                 | advice                                                               |
        | 23 March 2026, 11:59 | there should be nothing to do                                        |
        | 23 March 2026, 12:00 | I should be advised to approach Eva on Mastodon, because of TARGET-5 |
        | 1 May 2026, 11:59    | I should be advised to approach Eva on Mastodon, because of TARGET-5 |
        | 1 May 2026, 12:00    | there should be nothing to do                                        |

    Scenario: The other platform is tried once, in its own words
      Given Eva is @eva on Mastodon
      And these people:
        | name | handles         | priority | why                | offer           |
        | Bea  | @bea on Bluesky | 1        | she writes of food | a loaf to taste |
      When it is Wednesday 1 April 2026, 12:00
      Then I should be advised, in this order:
        | approach Bea on Bluesky  |
        | approach Eva on Mastodon |
      And it should be because of TARGET-2
      And I should be advised to approach Eva
      And it should be because of TARGET-5
      And the reason should say "Eva has not answered your request on LinkedIn of 2 March 2026, 12:00. Try Mastodon, once: follow them."
      And the reason should not say "invitation"
      When I mark the advice to approach Eva as done
      And a day goes by
      Then I should not be advised to approach Eva
      And the advice to approach Eva should be held back by FEEDBACK-1

    Scenario Outline: The week of the other platform must have room
      Given Eva is @eva on Facebook
      And these connections:
        | with   | on       | state           | since         |
        | Anton  | Facebook | requested by me | 26 March 2026 |
        | Boris  | Facebook | requested by me | 26 March 2026 |
        | Clara  | Facebook | requested by me | 27 March 2026 |
        | Diego  | Facebook | requested by me | 27 March 2026 |
        | Elena  | Facebook | requested by me | 28 March 2026 |
        | Frida  | Facebook | requested by me | 28 March 2026 |
        | Gustav | Facebook | requested by me | 29 March 2026 |
        | Hanna  | Facebook | requested by me | 29 March 2026 |
        | Ingrid | Facebook | requested by me | 30 March 2026 |
        | Jakob  | <where>  | requested by me | 30 March 2026 |
      When it is Wednesday 1 April 2026, 12:00
      Then I should <be advised> to approach Eva on Facebook

      Examples:
        | where    | be advised     |
        | X        | be advised     |
        | Facebook | not be advised |

    Scenario: Where we are connected already a word is enough
      Given Eva and I became connected on X 3 years ago
      And Eva is @eva on Mastodon
      And Ben is @ben on Mastodon
      And I asked Ben to be connected on LinkedIn on Monday 2 March 2026 at 12:00
      When it is Wednesday 1 April 2026, 12:00
      Then I should be advised to approach Ben on Mastodon
      And I should not be advised to start a conversation with Ben
      And I should not be advised to approach Eva
      And I should be advised to start a conversation with Eva on X in a private message, because of TARGET-6
      And the reason should say "Eva has not answered your request on LinkedIn of 2 March 2026, 12:00, perhaps they are seldom there. You are connected on X: say a word there, once."

    Scenario: On no other platform there is silence
      When it is Wednesday 1 April 2026, 12:00
      Then there should be nothing to do

    Scenario: Where I must be known first I do not ask
      Given Ben is @ben on LinkedIn
      And I asked Ben to be connected on Mastodon on Monday 2 March 2026 at 12:00
      When it is Wednesday 1 April 2026, 12:00
      Then I should not be advised to approach Ben

  Rule: Take or decline an outstretched hand

    Background:
      Given Eva asked me to be connected on LinkedIn on Monday 2 March 2026 at 12:00

    Scenario Outline: A request of hers at <time>
      When it is <time>
      Then <advice>

      Examples:
        | time                | advice                                                                                   |
        | 2 March 2026, 23:59 | there should be nothing to do                                                            |
        | 3 March 2026, 00:00 | I should be advised to acknowledge Eva by 5 March 2026, 12:00, soon, because of TARGET-7 |
        | 5 March 2026, 12:00 | I should be advised to acknowledge Eva, due                                              |
        | 9 March 2026, 12:00 | I should be advised to acknowledge Eva, overdue                                          |
        | 1 April 2026, 11:59 | I should be advised to acknowledge Eva, overdue                                          |
        | 1 April 2026, 12:00 | there should be nothing to do                                                            |

    Scenario: Words that wait for an answer are one line with the request
      Given Eva wrote to me on LinkedIn on Monday 2 March 2026 at 12:00: "I bake too. How do you keep your sourdough?"
      When it is Tuesday 3 March 2026, 12:00
      Then I should be advised, in this order:
        | answer Eva on LinkedIn, due |
      Given I answered Eva 1 hour later: "In the fridge."
      When I ask for advice
      Then I should be advised, in this order:
        | acknowledge Eva, because of TARGET-7 |

    Scenario Outline: What <who> said elsewhere says neither yes nor no
      Given <who> wrote to me on <where> on Tuesday 3 March 2026 at 09:00: "How do you keep your sourdough?"
      When it is Tuesday 3 March 2026, 12:00
      Then I should be advised to acknowledge Eva
      And I should be advised to answer <who>

      Examples:
        | who | where    |
        | Eva | Mastodon |
        | Ben | LinkedIn |

    Scenario: Whoever is to be left alone is not told so by a yes
      Given Eva is to be left alone everywhere, noted 3 March 2026 at 06:00: "She sells what I do not want."
      When it is Tuesday 3 March 2026, 12:00
      Then there should be nothing to do
      And the advice to acknowledge Eva should be held back by LEAVE-1
      And time alone should not lift that
