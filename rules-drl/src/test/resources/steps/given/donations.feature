Feature: Facts of one's own

  Background:
    Given I am Maya

  Scenario: Whoever gave much is thanked
    Given the fact Donation:
      | contact | cents | at         |
      | Ann     | 5000  | 3 days ago |
    When I ask for advice
    Then I should be advised to prepare for Ann, because of DONOR-1

  Scenario: Whoever gave little is not
    Given the fact Donation:
      | contact | cents | at         |
      | Ann     | 4999  | 3 days ago |
    When I ask for advice
    Then I should not be advised to prepare for Ann

  Scenario: After thirty days the time for thanks is over
    Given the fact Donation:
      | contact | cents | at          |
      | Ann     | 5000  | 30 days ago |
    When I ask for advice
    Then I should not be advised to prepare for Ann
