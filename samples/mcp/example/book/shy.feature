Feature: Whoever is shy

  Background:
    Given these people:
      | name | handles           | priority | why                 | offer               |
      | Cleo | @cleo on Mastodon | 1        | she runs the market | bread for her party |

  Scenario: Somebody who has never spoken to me is not approached
    When I ask for advice
    Then the advice to approach Cleo should be held back by SHY-1
