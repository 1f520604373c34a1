Feature: Groups
  Scenario: A customer and a VIP
    Given I am Maya
    And Ann is in my group "vip"
    And Ann is a customer of mine
    When it is Monday 2 March 2026 at 12:00
    Then there should be nothing to do
