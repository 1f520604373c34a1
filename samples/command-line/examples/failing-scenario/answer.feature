Feature: Answers

  Scenario: A message is answered
    Given Ann said to me on Mastodon 3 hours ago: "How is your oven?"
    When I ask for advice
    Then I should be advised to answer Ann
