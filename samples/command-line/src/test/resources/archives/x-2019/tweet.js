window.YTD.tweet.part0 = [
  {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [
        {
          "url" : "https://t.co/legs",
          "expanded_url" : "https://holt.example.org/legs-first",
          "display_url" : "holt.example.org/legs-first",
          "indices" : [
            "0",
            "23"
          ]
        }
      ]
    },
    "display_text_range" : [
      "0",
      "46"
    ],
    "favorite_count" : "6",
    "id_str" : "1098990801515450369",
    "truncated" : false,
    "retweet_count" : "2",
    "id" : "1098990801515450369",
    "created_at" : "Fri Feb 22 17:00:00 +0000 2019",
    "favorited" : false,
    "full_text" : "New blog post, \"Legs first\": https://t.co/legs",
    "lang" : "en"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [
        {
          "name" : "Petra Lund",
          "screen_name" : "petralund",
          "indices" : [
            "3",
            "13"
          ],
          "id_str" : "55100981",
          "id" : "55100981"
        }
      ],
      "urls" : [ ]
    },
    "display_text_range" : [
      "0",
      "64"
    ],
    "favorite_count" : "0",
    "id_str" : "1098552916177850369",
    "truncated" : false,
    "retweet_count" : "5",
    "id" : "1098552916177850369",
    "created_at" : "Thu Feb 21 12:00:00 +0000 2019",
    "favorited" : false,
    "full_text" : "RT @petralund: Moved into the new workshop &amp; the floor is level!",
    "lang" : "en"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [
        {
          "name" : "Petra Lund",
          "screen_name" : "petralund",
          "indices" : [
            "0",
            "10"
          ],
          "id_str" : "55100981",
          "id" : "55100981"
        }
      ],
      "urls" : [ ]
    },
    "display_text_range" : [
      "0",
      "75"
    ],
    "favorite_count" : "3",
    "id_str" : "1098137680081850369",
    "truncated" : false,
    "retweet_count" : "0",
    "id" : "1098137680081850369",
    "created_at" : "Wed Feb 20 08:30:00 +0000 2019",
    "favorited" : false,
    "full_text" : "@petralund Hide glue, always. You can take it apart again when we are gone.",
    "lang" : "en",
    "in_reply_to_status_id" : "1098132646917046272",
    "in_reply_to_status_id_str" : "1098132646917046272",
    "in_reply_to_user_id" : "55100981",
    "in_reply_to_user_id_str" : "55100981",
    "in_reply_to_screen_name" : "petralund"
  },
  {
    "retweeted" : false,
    "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
    "entities" : {
      "hashtags" : [ ],
      "symbols" : [ ],
      "user_mentions" : [ ],
      "urls" : [ ]
    },
    "display_text_range" : [
      "0",
      "117"
    ],
    "favorite_count" : "44",
    "id_str" : "1097435553592250369",
    "truncated" : false,
    "retweet_count" : "9",
    "id" : "1097435553592250369",
    "created_at" : "Mon Feb 18 10:00:00 +0000 2019",
    "favorited" : false,
    "full_text" : "Shellac is made by insects, scraped from trees and dissolved in spirit. And you worry about the smell of my workshop?",
    "lang" : "en"
  }
]
