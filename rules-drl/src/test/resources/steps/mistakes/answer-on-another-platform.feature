Feature: x
  Scenario: a
    Given this was said:
      | who | to | on | when | answers | text |
      | Ann | me | X | 09:00 | | Hello |
      | I | Ann | Mastodon | 09:30 | Ann | Hi |
    When it is Monday 2 March 2026 at 12:00
    Then there should be nothing to do
