Feature: What somebody waits for an answer to, by its words

  Background:
    Given I am Maya

  Scenario Outline: <What> is a matter of hers: <applies>
    Given <what>
    And <what else>
    When I ask for advice
    Then rule MATTER-1 <applies> to Ann

    Examples:
      | What                                   | what                                                                  | what else                                               | applies          |
      | A question                             | Ann wrote to me on Mastodon 9 hours ago: "Are you at the fair?"       | I know Ben                                              | should apply     |
      | A greeting alone                       | Ann wrote to me on Mastodon 9 hours ago: "Hi Maya!"                   | I know Ben                                              | should apply     |
      | What has been answered                 | Ann wrote to me on Mastodon 9 hours ago: "Are you at the fair?"       | I wrote to Ann on Mastodon 1 hour ago: "Yes."           | should not apply |
      | A question on a platform that is gone  | Ann wrote to me on Google+ 9 hours ago: "Are you at the fair?"        | I know Ben                                              | should not apply |
      | What somebody asks who is left alone   | Ann wrote to me on Mastodon 9 hours ago: "Are you at the fair?"       | Ann is to be left alone by phone, noted yesterday       | should not apply |
      | What somebody asks beside one left alone | Ann wrote to me on Mastodon 9 hours ago: "Are you at the fair?"     | Ben is to be left alone by phone, noted yesterday       | should apply     |
      | What somebody asks who blocked me      | Ann wrote to me on Mastodon 9 hours ago: "Are you at the fair?"       | Ann and I were parted by a block on Mastodon 1 hour ago | should not apply |
      | What somebody asks who blocked me elsewhere | Ann wrote to me on Mastodon 9 hours ago: "Are you at the fair?"  | Ann and I were parted by a block on LinkedIn 1 hour ago | should apply     |
      | What is asked of a page with a window  | Ann wrote to me on Facebook 9 hours ago: "Are you at the fair?"       | I am a page on Facebook                                 | should not apply |
      | What is asked of a page elsewhere      | Ann wrote to me on Mastodon 9 hours ago: "Are you at the fair?"       | I am a page on Facebook                                 | should apply     |

  Scenario Outline: A private message is one for thirty days (<when>)
    Given Ann wrote to me on Mastodon on 2 March 2026 at 09:00: "Are you at the fair?"
    When it is <when>
    Then rule MATTER-1 <applies> to Ann

    Examples:
      | when                | applies          |
      | 1 April 2026, 08:59 | should apply     |
      | 1 April 2026, 09:00 | should not apply |

  Scenario Outline: "<text>" is words of its own (<words>) that were said last (<latest>)
    Given Ann wrote to me on Mastodon 9 hours ago: "<text>"
    And Ben wrote to me on Mastodon 8 hours ago: "I wonder about the oven."
    When I ask for advice
    Then rule MATTER-3 <words> to Ann
    And rule MATTER-4 <latest> to Ann
    And rule MATTER-4 should apply to Ben

    Examples:
      | text                 | words            | latest           |
      | Are you at the fair? | should apply     | should apply     |
      | Hi Maya!             | should not apply | should not apply |
