window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "1977000000000000001"
          ],
          "editableUntil" : "2025-10-11T16:50:20.000Z",
          "editsRemaining" : "5",
          "isEditEligible" : true
        }
      },
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [ ],
        "urls" : [
          {
            "url" : "https://t.co/abc123",
            "expanded_url" : "https://blog.example/soup?a=1&b=2",
            "display_url" : "blog.example/soup?a=1&b=2",
            "indices" : [
              "40",
              "63"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "63"
      ],
      "favorite_count" : "7",
      "id_str" : "1977000000000000001",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "1977000000000000001",
      "possibly_sensitive" : false,
      "created_at" : "Sat Oct 11 15:50:20 +0000 2025",
      "favorited" : false,
      "full_text" : "Soup &amp; bread, if x &lt; y &gt; z; &amp;lt; stays: https://t.co/abc123",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "retweeted" : false,
      "entities" : {
        "user_mentions" : [
          {
            "name" : "Ann Other",
            "screen_name" : "ann",
            "indices" : [
              "0",
              "4"
            ],
            "id_str" : "99999",
            "id" : "99999"
          },
          {
            "name" : "Gone",
            "screen_name" : "gone",
            "indices" : [
              "5",
              "10"
            ],
            "id_str" : "-1",
            "id" : "-1"
          }
        ],
        "urls" : [ ]
      },
      "favorite_count" : "0",
      "in_reply_to_status_id_str" : "1976000000000000009",
      "id_str" : "1977000000000000002",
      "in_reply_to_user_id" : "99999",
      "retweet_count" : "0",
      "id" : "1977000000000000002",
      "in_reply_to_status_id" : "1976000000000000009",
      "created_at" : "Sat Oct 11 16:00:00 +0000 2025",
      "full_text" : "@ann @gone With pleasure!",
      "in_reply_to_screen_name" : "ann",
      "in_reply_to_user_id_str" : "99999"
    }
  },
  {
    "tweet" : {
      "entities" : { "user_mentions" : [ ], "urls" : [ ] },
      "favorite_count" : "1",
      "in_reply_to_status_id_str" : "1977000000000000001",
      "id_str" : "1977000000000000003",
      "retweet_count" : "0",
      "created_at" : "Sat Oct 11 15:55:00 +0000 2025",
      "full_text" : "And a second thought.",
      "in_reply_to_screen_name" : "mel",
      "in_reply_to_user_id_str" : "12345"
    }
  },
  {
    "tweet" : {
      "retweeted" : false,
      "entities" : {
        "user_mentions" : [
          { "name" : "Bob", "screen_name" : "bob", "indices" : [ "3", "7" ], "id_str" : "55555", "id" : "55555" }
        ],
        "urls" : [ ]
      },
      "favorite_count" : "0",
      "id_str" : "1977000000000000004",
      "retweet_count" : "9",
      "created_at" : "Sun Oct 12 08:00:00 +0000 2025",
      "full_text" : "RT @bob: What I had for breakfast"
    }
  },
  {
    "tweet" : {
      "retweeted" : false,
      "entities" : {
        "user_mentions" : [
          { "name" : "Mel", "screen_name" : "mel", "indices" : [ "3", "7" ], "id_str" : "12345", "id" : "12345" }
        ],
        "urls" : [ ]
      },
      "favorite_count" : "0",
      "id_str" : "1977000000000000005",
      "retweet_count" : "2",
      "created_at" : "Mon Oct 13 08:00:00 +0000 2025",
      "full_text" : "RT @mel: Soup &amp; bread, if x &lt; y &gt; z; &amp;lt; stays: https://t.…"
    }
  }
]
