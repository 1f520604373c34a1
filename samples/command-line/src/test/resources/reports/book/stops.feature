Feature: A word of stopping is a stop only when it is meant so

  Background:
    Given I am Ida
    And I live in Europe/Berlin

  Scenario Outline: no stop: <text>
    Given Ben wrote to me on Mastodon on Monday 2 March 2026 at 09:00: "<text>"
    When it is Monday 2 March 2026, 20:00
    Then I should not be advised to record the opt-out of Ben
    And I should be advised to answer Ben

    Examples:
      | text                                                                                           |
      | Please don't stop sending your notes, I love them! Which one comes next?                       |
      | Please do not stop writing to me. When do we meet?                                             |
      | Please do not unsubscribe me, I want to keep getting your notes. Can you do that?              |
      | Don't remove me from your list, I only changed my address. Can you note it?                    |
      | Why did you stop writing to me?                                                                |
      | Should I stop sending these?                                                                   |
      | Please don't leave me alone with this press. Do you have time tomorrow?                        |
      | Bitte nicht mehr schreiben als drei Zeilen. Geht das?                                          |
      | I never asked you to stop writing to me. What happened?                                        |
      | Count me in! We have to STOP this terrible bill. When do we start?                             |
      | My boss told me to stop contacting suppliers, but I would love your catalogue. Can you send it? |

  Scenario Outline: a stop: <text>
    Given Ben wrote to me on Mastodon on Monday 2 March 2026 at 09:00: "<text>"
    When it is Monday 2 March 2026, 20:00
    Then I should not be advised to answer Ben

    Examples:
      | text                                          |
      | STOP                                          |
      | Stop. Thank you                               |
      | Please stop emailing me.                      |
      | I'd rather not be contacted about this again. |
      | Ich möchte mich abmelden.                     |
      | Bitte melden Sie mich ab.                     |
      | Stop2quit                                     |
      | STOPALL                                       |
