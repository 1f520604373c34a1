Feature: The rhythm of days and of friends

  Background:
    Given I am Ida
    And I live in Europe/Berlin

  Scenario: thirty days keep the time of the day when the clock changes
    Given I posted on LinkedIn on 9 March 2026 at 09:00: "How to sew a headband: a guide"
    And that is evergreen
    When it is 8 April 2026, 08:59
    Then I should not be advised to repeat that
    When it is 8 April 2026, 09:00
    Then I should be advised to repeat that

  Scenario: waking hours go by the clock of the short day
    Given Ben asked me on Mastodon on 28 March 2026 at 21:00: "Which glue do you use?"
    When it is 29 March 2026, 08:00
    Then I should be advised to answer Ben by 29 March 2026 at 11:00

  Scenario: who is awake from an hour that is not there is awake
    Given I am awake every day from 02:30 to 06:00
    And Ben asked me on Mastodon on 29 March 2026 at 00:30: "Which glue do you use?"
    When it is 29 March 2026, 04:00
    Then I should be advised to answer Ben

  Scenario: a friend whom I only meet is a friend
    Given Ben is a good friend of mine
    And I want to be in touch with Ben every 14 days, and every 28 days at most
    And I met Ben on 1 January 2026 at 10:00
    And I met Ben on 1 February 2026 at 10:00
    When it is 20 February 2026, 12:00
    Then I should be advised to keep in touch with Ben
