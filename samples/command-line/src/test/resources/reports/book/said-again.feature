Feature: What was said again is said once

  # Schedulers and share buttons change an address, an emoji or a letter, and send twice.

  Background:
    Given I am Ida
    And I live in Europe/Berlin

  Scenario Outline: a guide that was shown lately as <again> rests
    Given I posted on LinkedIn on 10 January 2026 at 09:00: "<once>"
    And that is evergreen
    And that is called "first"
    And I posted on LinkedIn on 1 March 2026 at 09:00: "<again>"
    And that is evergreen
    When it is 10 March 2026, 10:00
    Then I should not be advised to repeat "first"
    And I should not be advised to repeat that

    Examples:
      | once                                                              | again                                                             |
      | How to sew a headband: a guide                                    | How to sew a Headband: a guide                                    |
      | How to sew a headband: a guide                                    | How to sew a headband: a guide!                                   |
      | How to sew a headband: a guide                                    | 🧵 How to sew a headband: a guide                                  |
      | How to sew a headband: a guide                                    | How to sew a headband: a guide #binding                           |
      | How to sew a headband: a guide                                    | ICYMI: How to sew a headband: a guide                             |
      | How to sew a headband: a guide https://ida.example/h              | How to sew a headband: a guide https://ida.example/h?ref=feed     |
      | How to sew a headband: a guide https://ida.example/h              | How to sew a headband: a guide http://www.ida.example/h/          |
      | How to sew a headband: a guide https://ida.example/h?utm_source=a | How to sew a headband: a guide https://ida.example/h?utm_source=b |

  Scenario: a post that went out four times at once was shown once
    Given I posted on LinkedIn on Thursday 1 January 2026 at 09:00: "How to sew a headband: a guide"
    And that is evergreen
    And I posted on LinkedIn on Thursday 1 January 2026 at 09:01: "How to sew a headband: a guide"
    And I posted on LinkedIn on Thursday 1 January 2026 at 09:01: "How to sew a headband: a guide"
    And I posted on LinkedIn on Thursday 1 January 2026 at 09:02: "How to sew a headband: a guide"
    When it is Tuesday 10 March 2026, 10:00
    Then I should be advised to repeat that

  Scenario: a question that came three times is answered once
    Given Ben asked me on Mastodon on Monday 2 March 2026 at 09:00: "Which glue do you use?"
    And Ben asked me on Mastodon on Monday 2 March 2026 at 09:01: "Which glue do you use?"
    And Ben asked me on Mastodon on Monday 2 March 2026 at 09:02: "Which glue do you use?"
    When it is Monday 2 March 2026, 12:00
    Then I should be advised, in this order:
      | answer Ben on Mastodon by 13:00 |

  Scenario: and one answer to the first of them is enough
    Given Ben asked me on Mastodon on Monday 2 March 2026 at 09:00: "Which glue do you use?"
    And that is called "the first"
    And Ben asked me on Mastodon on Monday 2 March 2026 at 09:01: "Which glue do you use?"
    And Ben asked me on Mastodon on Monday 2 March 2026 at 09:02: "Which glue do you use?"
    And I answered "the first" on Monday 2 March 2026 at 10:00: "Wheat paste."
    When it is Monday 2 March 2026, 12:00
    Then I should not be advised to answer Ben

  Scenario: a private question that came three times is one talk
    Given Ben wrote to me on LinkedIn on Monday 2 March 2026 at 09:00: "Which glue do you use?"
    And Ben wrote to me on LinkedIn on Monday 2 March 2026 at 09:01: "Which glue do you use?"
    And Ben wrote to me on LinkedIn on Monday 2 March 2026 at 09:02: "Which glue do you use?"
    When it is Monday 2 March 2026, 12:00
    Then I should be advised, in this order:
      | answer Ben on LinkedIn |

  Scenario: an address that says where it was shared sells nothing
    Given I posted on LinkedIn on 10 January 2026 at 09:00: "How to sew a headband: a guide https://ida.example/h?utm_source=linkedin&utm_medium=social"
    When it is 10 March 2026, 10:00
    Then I should be advised to repeat that

  Scenario: nor do six notes with such addresses
    Given this was said:
      | who | on       | when       | text                                                                         |
      | I   | Mastodon | 6 days ago | Notes on linen https://ida.example/1?utm_source=mastodon&utm_medium=social   |
      | I   | Mastodon | 5 days ago | Notes on silk https://ida.example/2?utm_source=mastodon&utm_medium=social    |
      | I   | Mastodon | 4 days ago | Notes on paste https://ida.example/3?utm_source=mastodon&utm_medium=social   |
      | I   | Mastodon | 3 days ago | Notes on boards https://ida.example/4?utm_source=mastodon&utm_medium=social  |
      | I   | Mastodon | 2 days ago | Notes on leather https://ida.example/5?utm_source=mastodon&utm_medium=social |
      | I   | Mastodon | 1 day ago  | Notes on gold https://ida.example/6?utm_source=mastodon&utm_medium=social    |
    When it is Monday 2 March 2026, 12:00
    Then I should not be advised to sell nothing
