Feature: To whom a page may write

  Facebook lets a page write in private for a while after somebody's last word, and not at all to whoever never spoke to it.

  Background:
    Given I am Maya

  Rule: I am a page

    Background:
      Given I am a page on Facebook

    Scenario Outline: Ann wrote on Monday at noon, and it is <when>
      Given Ann wrote to me on Facebook on Monday 2 March 2026 at 12:00: "I saw your bread at the market."
      When it is <when>
      Then <advice>

      Examples:
        | when                | advice                                                |
        | 2 March 2026, 21:00 | I should be advised to answer Ann                     |
        | 9 March 2026, 11:59 | I should be advised to answer Ann                     |
        | 9 March 2026, 12:00 | the advice to answer Ann should be held back by LAW-4 |

    Scenario: Nothing but their next word opens the window again
      Given this was said:
        | who | to  | on       | when                  | how     | text                            | read as       |
        | Ann | me  | Facebook | 2 March 2026 at 12:00 | private | I saw your bread at the market. |               |
        | Ann | me  | Facebook | 3 March 2026 at 12:00 | private | I am away until Monday.         | out of office |
        | I   | Ben | Facebook | 3 March 2026 at 13:00 | private | How is your oven?               |               |
        | Ben | me  | Facebook | 3 March 2026 at 14:00 | private | Hot, thank you! Bye.            |               |
        | Ann | Ben | Mastodon | 4 March 2026 at 12:00 | public  | How is your oven?               |               |
        | Ann | me  | Mastodon | 4 March 2026 at 12:00 | public  | Good morning!                   |               |
      When it is 9 March 2026, 12:00
      Then the advice to answer Ann on Facebook should be held back by LAW-4
      And time alone should not lift that
      And the reason should say "Their next word opens it again"
      Given Ann wrote to me on Facebook 1 hour ago: "Are you there?"
      When I ask for advice
      Then I should be advised to answer Ann on Facebook

    Scenario: Whoever never spoke to me is not written to
      Given Ann has priority 2
      And I want to talk to Ann because "her oven"
      And Ann and I became connected on Facebook 3 days ago
      And Ben wrote to me on Facebook 3 hours ago: "I saw your bread at the market."
      When I ask for advice
      Then the advice to start a conversation with Ann should be held back by LAW-4
      And time alone should not lift that
      And I should be advised to answer Ben
      And rule LAW-2 should apply to Ann
      And rule LAW-2 should not apply to Ben

    Scenario: A machine's word is no word, nor is mine, nor a word elsewhere
      Given Ann is @ann on Facebook
      And Ann and I became connected on Facebook 3 days ago
      And this was said:
        | who | to  | on       | when         | how     | text                    | read as       |
        | I   | Ann | Facebook | 20 days ago  | private | How is your oven?       |               |
        | Ann | me  | Facebook | 1 hour later | private | I am away until Monday. | out of office |
        | Ann | me  | Mastodon | 2 days ago   | public  | Good morning!           |               |
      When I ask for advice
      Then rule LAW-2 should apply to Ann
      And rule LAW-1 should not apply to Ann

    Scenario: Elsewhere a page is as free as anybody
      Given I am a page on Mastodon
      And Ben has priority 2
      And I want to talk to Ben because "his oven"
      And Ann wrote to me on Mastodon 8 days ago: "I saw your bread at the market."
      And Ben and I became connected on Mastodon 3 days ago
      And Cleo wrote to me on Facebook 8 days ago: "I saw your bread at the market."
      When I ask for advice
      Then I should be advised to answer Ann
      And I should be advised to start a conversation with Ben
      And the advice to answer Cleo should be held back by LAW-4

  Rule: I am a person

    Scenario: A person may write when it suits
      Given I am @maya on Facebook
      And Ben has priority 2
      And I want to talk to Ben because "his oven"
      And Ann wrote to me on Facebook 8 days ago: "I saw your bread at the market."
      And Ben and I became connected on Facebook 3 days ago
      When I ask for advice
      Then I should be advised to answer Ann
      And I should be advised to start a conversation with Ben
      And nothing should be held back
