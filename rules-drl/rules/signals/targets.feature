Feature: The people I want to get to know

  My list are the contacts of priority 1 and 2 with whom I am not acquainted yet. These rules find the way to them, and
  keep count of requests in either direction; what to do about it is in targets/targets.feature.

  Background:
    Given I am Maya
    And these people:
      | name | handles          | priority | why                 | offer               |
      | Eva  | @eva on Mastodon | 1        | she runs the market | bread for her party |

  Scenario Outline: My list ends with priority two
    Given Cleo has priority <priority>
    When I ask for advice
    Then I should <be told> to prepare for Cleo

    Examples:
      | priority | be told        |
      | 2        | be advised     |
      | 3        | not be advised |

  Scenario Outline: Whom I know already is no longer on my list
    Given <we know each other>
    When I ask for advice
    Then I should not be advised to approach Eva
    And <what comes instead>
    And rule KNOWN-1 should not apply to Eva

    Examples:
      | we know each other                                          | what comes instead                                      |
      | Eva and I became connected on X 300 days ago                | I should be advised to start a conversation with Eva    |
      | I asked Eva to be connected on X 3 days ago                 | there should be nothing to do                           |
      | Eva asked me to be connected on X 3 days ago                | I should be advised to acknowledge Eva                  |
      | Eva and I did not agree to be connected on X 2 weeks ago    | there should be nothing to do                           |
      | Eva and I were parted by a block on X 2 weeks ago           | there should be nothing to do                           |
      | I wrote to Eva on Mastodon yesterday: "Is there a stall?"   | there should be nothing to do                           |
      | I met Eva yesterday                                         | I should be advised to follow up with Eva               |
      | Eva is to be left alone everywhere, noted yesterday         | there should be nothing to do                           |
      | Eva wrote to me on Mastodon yesterday: "Do you sell bread?" | I should be advised to answer Eva, because of RESPOND-3 |

  Scenario Outline: What makes nobody acquainted leaves her on my list
    Given these connections:
      | with | on       | state | since     |
      | Eva  | Mastodon | none  | yesterday |
    And Ben and I became connected on Mastodon 3 years ago
    And I met Ben 2 years ago
    And <something happens>
    When I ask for advice
    Then I should be advised to approach Eva on Mastodon

    Examples:
      | something happens                                                         |
      | I wrote to Ben on Mastodon 2 years ago: "Good to see you"                 |
      | Ben wrote to me on Mastodon 2 years ago: "And you"                        |
      | Ben is to be left alone everywhere, noted yesterday                       |
      | Eva is to be left alone by phone, noted yesterday                         |
      | Eva is to be left alone by a private message on Mastodon, noted yesterday |

  Scenario: A visit under her post, and her thanks for it, are no acquaintance yet
    Given Eva posted on Mastodon 2 days ago: "My new stall"
    And I answered Eva 1 hour later: "Where is it?"
    And Eva answered that 1 hour later: "Thanks, by the river."
    And that is read as closing
    When I ask for advice
    Then I should be advised to approach Eva on Mastodon

  Scenario: A machine that answers in her absence is not Eva
    Given Eva wrote to me on Mastodon yesterday: "I am away for now."
    And that is read as out of office
    When I ask for advice
    Then I should be advised to approach Eva on Mastodon

  Scenario: I must know what for before I look for a way
    Given Cleo has priority 1
    And Cleo is @cleo on Mastodon
    When I ask for advice
    Then I should be advised to prepare for Cleo
    And I should not be advised to approach Cleo
    And rule KNOWN-2 should not apply to Cleo

  Scenario Outline: Where there is no way in, nobody is approached
    Given these people:
      | name | handles   | priority | why              | offer        |
      | Dora | <handles> | 1        | she grinds flour | a class each |
    And Dora is to be left alone on Mastodon, noted yesterday
    When I ask for advice
    Then I should be advised, in this order:
      | approach Eva |
    And rule KNOWN-6 should not apply to Dora

    Examples:
      | handles                | because                               |
      |                        | nobody knows where she is             |
      | @dora in the chat room | everybody is in the chat room already |
      | @dora on Mastodon      | there she is to be left alone         |
      | @dora on Google+       | that is closed                        |

  Scenario: To be left alone on one platform closes no other
    Given Eva is @eva on Bluesky
    And Eva is to be left alone on Mastodon, noted yesterday
    And Eva is to be left alone by phone, noted yesterday
    When I ask for advice
    Then I should be advised, in this order:
      | approach Eva on Bluesky |

  Scenario: Where a platform is closed another one is the way
    Given Eva posted on Google+ 3 days ago: "My new stall"
    And I answered that 1 hour later: "Where is it?"
    When I ask for advice
    Then I should be advised, in this order:
      | approach Eva on Mastodon |

  Scenario: She is asked where I have visited her most
    Given Eva is @eva on Bluesky
    And Eva is @eva on Facebook
    And Eva posted on Bluesky 3 days ago: "My new stall"
    And that is called "the stall"
    And I answered "the stall" 1 hour later: "Where is it?"
    And Eva answered that 1 hour later: "Bye!"
    And I answered "the stall" 1 hour later: "I found it"
    And Eva posted on Mastodon 2 days ago: "Market day"
    And I answered that 1 hour later: "See you there"
    And this was said:
      | who | on       | when       | answers  | called   | text           |
      | Ben | Mastodon | 3 days ago |          | the rain | Rain           |
      | I   | Mastodon | 2 days ago | the rain |          | Here too       |
      | I   | Mastodon | 2 days ago | the rain |          | And it goes on |
      | I   | Mastodon | 2 days ago | the rain |          | And on         |
    When I ask for advice
    Then I should be advised to approach Eva on Bluesky
    And I should not be advised to approach Eva on Mastodon
    And I should not be advised to approach Eva on Facebook

  Scenario: Of two platforms that are as good the well-known one is taken
    Given Eva is @eva on Bluesky
    When I ask for advice
    Then I should be advised, in this order:
      | approach Eva on Mastodon |

  Scenario: Where I may ask already comes before where I must be known first
    Given Eva is @eva on LinkedIn
    And Eva posted on LinkedIn 3 days ago: "My new stall"
    And that is called "the stall"
    And I answered "the stall" 1 hour later: "Where is it?"
    When I ask for advice
    Then I should be advised, in this order:
      | approach Eva on Mastodon |
    And rule KNOWN-11 should not apply to Eva
    Given I answered "the stall" 2 hours later: "I found it"
    When I ask for advice
    Then I should be advised, in this order:
      | approach Eva on LinkedIn |

  Scenario: Whoever waits for my answer gets that before I become better known to them
    Given these people:
      | name | handles           | priority | why              | offer        |
      | Dora | @dora on LinkedIn | 1        | she grinds flour | a class each |
    When I ask for advice
    Then I should be advised to prepare for Dora
    Given I posted on LinkedIn yesterday at 09:00: "My bread"
    And that is called "my bread"
    And Ben answered "my bread" 1 hour later: "How do you bake it?"
    When I ask for advice
    Then I should be advised to prepare for Dora
    Given Dora answered "my bread" 2 hours later: "Which flour is it?"
    When I ask for advice
    Then I should be advised to answer Dora
    And I should not be advised to prepare for Dora
    And rule KNOWN-11 should not apply to Dora

  Scenario: Whoever waits for my answer gets that first
    Given I posted on Mastodon yesterday at 09:00: "My bread"
    And Eva answered that 1 hour later: "How do you bake it?"
    When I ask for advice
    Then I should be advised, in this order:
      | answer Eva |

  Scenario: That somebody else waits for my answer changes nothing for Eva
    Given Ben asked me on Mastodon 5 hours ago: "How do you bake it?"
    When I ask for advice
    Then I should be advised, in this order:
      | answer Ben               |
      | approach Eva on Mastodon |

  Scenario Outline: Whom I have asked or put off does not hold up those behind her
    Given these people:
      | name | handles          | priority | why                | offer           |
      | Bea  | @bea on Mastodon | 2        | she writes of food | a loaf to taste |
    When I ask for advice
    Then I should be advised, in this order:
      | approach Eva |
    When <I say>
    And a day goes by
    Then I should be advised, in this order:
      | approach Bea |
    And rule KNOWN-7 should not apply to Eva

    Examples:
      | I say                                                   |
      | I mark the advice to approach Eva as done               |
      | I dismiss the advice to approach Eva                    |
      | I put off the advice to approach Eva until 9 March 2026 |
      | I put off the advice to approach Eva until they speak   |

  Scenario: What I have put off comes back
    When I ask for advice
    And I put off the advice to approach Eva until 9 March 2026 at 12:00
    And 6 days go by
    Then there should be nothing to do
    When a day goes by
    Then I should be advised to approach Eva

  Scenario: A request of mine counts for a week
    Given I asked Ben to be connected on Mastodon on Monday 2 March 2026 at 12:00
    When it is Monday 9 March 2026, 11:59
    Then I should be advised to approach Eva
    And the reason should say "Requests of this week there: 1 of at most 20."
    And rule KNOWN-8 should apply to Ben
    When 1 minute goes by
    Then I should be advised to approach Eva
    And the reason should say "Requests of this week there: 0 of at most 20."
    And rule KNOWN-8 should not apply

  Scenario: A request of theirs does not count against my week
    Given Ben asked me to be connected on Mastodon yesterday
    When I ask for advice
    Then I should be advised to approach Eva
    And the reason should say "Requests of this week there: 0 of at most 20."

  Scenario: An outstretched hand wants a yes or a no
    Given Ben asked me to be connected on LinkedIn yesterday at 12:00
    And I asked Cleo to be connected on LinkedIn yesterday at 12:00
    When I ask for advice
    Then I should be advised to acknowledge Ben
    And the reason should say "Ben asked on 1 March 2026, 12:00 to be connected with you on LinkedIn. Accept or decline."
    And I should not be advised to acknowledge Cleo

  Rule: A request that nobody answers

    Background:
      Given Finn is @finn on LinkedIn
      And Finn is @finn on Mastodon
      And I asked Finn to be connected on LinkedIn on Monday 2 March 2026 at 12:00

    Scenario Outline: After three weeks it is pending too long, and after sixty days it is let go
      When it is <time>
      Then I <should> be advised to approach Finn on Mastodon

      Examples:
        | time                 | should     |
        | 23 March 2026, 11:59 | should not |
        | 23 March 2026, 12:00 | should     |
        | 1 May 2026, 11:59    | should     |
        | 1 May 2026, 12:00    | should not |

    Scenario Outline: <Something else between us> ends the waiting
      Given <something else between us>
      When it is Wednesday 1 April 2026, 12:00
      Then I should not be advised to approach Finn
      And rule KNOWN-3 should not apply to Finn

      Examples:
        | Something else between us | something else between us                                               |
        | A second request          | I asked Finn to be connected on Mastodon on 2 February 2026             |
        | A request of his          | Finn asked me to be connected on Mastodon on 2 February 2026            |
        | A no                      | Finn and I did not agree to be connected on Mastodon on 2 February 2026 |
        | A block                   | Finn and I were parted by a block on Mastodon on 2 February 2026        |
        | A word of his             | Finn wrote to me on Mastodon on 3 March 2026: "Thanks, bye!"            |
        | A word of mine            | I wrote to Finn on Mastodon on 3 March 2026: "Hello"                    |
        | A meeting                 | I met Finn on 3 March 2026                                              |

    Scenario: What was up to the request, and what others do, ends no waiting
      Given I wrote to Finn on Mastodon on 1 March 2026 at 09:00: "I saw your oven"
      And Finn answered that 1 hour later: "Thanks, bye!"
      And I wrote to Finn on Mastodon on 2 March 2026 at 12:00: "I have sent you a request"
      And I met Finn on 2 March 2026 at 12:00
      And I wrote to Ben on Mastodon on 3 March 2026: "Thanks, bye!"
      And I met Ben on 3 March 2026
      And these connections:
        | with | on       | state           | since           |
        | Ben  | Mastodon | requested by me | 31 March 2026   |
        | Finn | Mastodon | none            | 3 February 2026 |
      When it is Wednesday 1 April 2026, 12:00
      Then I should be advised to approach Finn on Mastodon

    Scenario: Whoever has said yes is not asked elsewhere, nor is anybody in his place
      Given Gus is @gus on Mastodon
      And Gus and I became connected on LinkedIn on Monday 2 March 2026 at 12:00
      And Ben is @ben on Bluesky
      When it is Wednesday 1 April 2026, 12:00
      Then I should be advised, in this order:
        | approach Eva on Mastodon  |
        | approach Finn on Mastodon |

    Scenario: How often I have visited him counts on every platform for itself
      Given Finn is @finn on Facebook
      And Finn posted on Mastodon on 20 February 2026: "New oven"
      And I answered that 1 hour later: "Which one?"
      And that is called "the question"
      And Finn answered "the question" 1 hour later: "Bye!"
      And Ben posted on Facebook on 20 February 2026: "Rain"
      And I answered that 1 hour later: "Here too"
      And I wrote to Finn on Facebook on 1 March 2026 at 09:00: "I saw your oven"
      When it is Wednesday 1 April 2026, 12:00
      Then I should be advised to approach Finn on Mastodon
      And I should not be advised to approach Finn on Facebook

    Scenario: There must be a platform that is left
      Given Finn is to be left alone on Mastodon, noted 3 March 2026
      When it is Wednesday 1 April 2026, 12:00
      Then I should not be advised to contact Finn
      Given Finn is @finn on Bluesky
      And Finn is @finn in the chat room
      And Finn is to be left alone by phone, noted 3 March 2026
      And Finn is to be left alone by a private message on Bluesky, noted 3 March 2026
      And Ben is to be left alone on Bluesky, noted 3 March 2026
      When I ask for advice
      Then I should be advised to approach Finn on Bluesky

    Scenario: Where we are connected is the best way, and better than any other
      Given Finn is @finn on X
      And Finn and I became connected on Bluesky 3 years ago
      And Ben and I became connected on Facebook 3 years ago
      When it is Wednesday 1 April 2026, 12:00
      Then I should be advised to start a conversation with Finn on Bluesky in a private message
      And I should not be advised to approach Finn

    Scenario: A platform that is closed is no other way
      Given Finn is to be left alone on Mastodon, noted 3 March 2026
      And Finn is @finn on Google+
      When it is Wednesday 1 April 2026, 12:00
      Then I should not be advised to contact Finn
      Given Finn and I became connected on Google+ 3 years ago
      When I ask for advice
      Then I should not be advised to contact Finn

    Scenario: Of two platforms on which we are connected the well-known one is taken
      Given Finn and I became connected on Bluesky 3 years ago
      And Finn and I became connected on X 3 years ago
      When it is Wednesday 1 April 2026, 12:00
      Then I should be advised to start a conversation with Finn on X
      And I should not be advised to start a conversation with Finn on Bluesky

    Scenario: What he said before my request is answered before I write to him elsewhere
      Given Finn and I became connected on Bluesky 3 years ago
      And Ben wrote to me on Bluesky on 2 March 2026 at 11:00: "How do you bake it?"
      When it is Wednesday 25 March 2026, 12:00
      Then I should be advised to start a conversation with Finn on Bluesky
      Given Finn wrote to me on Bluesky on 2 March 2026 at 11:00: "How do you bake it?"
      When I ask for advice
      Then I should be advised to answer Finn
      And I should not be advised to start a conversation with Finn
      And rule KNOWN-10 should not apply to Finn

    Scenario Outline: He may be left alone where we are connected
      Given Finn and I became connected on X 3 years ago
      And <somebody> is to be left alone <where>, noted 3 March 2026
      When it is Wednesday 1 April 2026, 12:00
      Then I should be advised to <do>

      Examples:
        | somebody | where                  | do                                  |
        | Finn     | on X                   | approach Finn on Mastodon           |
        | Finn     | on Mastodon            | start a conversation with Finn on X |
        | Finn     | by a public reply on X | start a conversation with Finn on X |
        | Ben      | on X                   | start a conversation with Finn on X |
