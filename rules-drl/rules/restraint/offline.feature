Feature: Ask for one thing at a time

  Background:
    Given I am Maya
    And Ann can be reached by phone
    And Ben can be reached by phone

  Scenario Outline: Two deep talks with Ann, and the other one began <how>
    Given this was said:
      | who | to  | on       | when                | how     | text               | words |
      | Ann | me  | LinkedIn | 2 March 2026, 08:00 | private | I tried your rye.  | 400   |
      | I   | Ann | LinkedIn | 2 March 2026, 09:00 | private | I tried your oven. | 400   |
      | Ann | me  | Mastodon | <began>             | private | I sold your rye.   | 400   |
      | I   | Ann | Mastodon | 2 March 2026, 09:00 | private | I sold your oven.  | 400   |
      | Ben | me  | Mastodon | 2 March 2026, 07:00 | private | I know your rye.   | 400   |
      | I   | Ben | Mastodon | 2 March 2026, 09:00 | private | I know your oven.  | 400   |
    When it is Monday 2 March 2026, 10:00
    Then <here>
    And I should be advised to move offline with Ann on <where>
    And I should be advised to move offline with Ben on Mastodon

    Examples: The newer reason is enough, and of one moment one
      | how                | began               | where    | here                                                                              |
      | an hour later      | 2 March 2026, 08:30 | Mastodon | the advice to move offline with Ann on LinkedIn should be held back by OFFLINE-8  |
      | in the same moment | 2 March 2026, 08:00 | LinkedIn | the advice to move offline with Ann on Mastodon should be held back by OFFLINE-10 |
