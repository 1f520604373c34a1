window.YTD.tweets.part1 = [
  {
    "tweet" : {
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
        "80"
      ],
      "favorite_count" : "9",
      "id_str" : "2023459611079610369",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2023459611079610369",
      "created_at" : "Mon Feb 16 18:09:00 +0000 2026",
      "favorited" : false,
      "full_text" : "And never both on the same day. Oil needs a week before it lets anybody near it.",
      "lang" : "en",
      "in_reply_to_status_id" : "2023458604446650369",
      "in_reply_to_status_id_str" : "2023458604446650369",
      "in_reply_to_user_id" : "240117083",
      "in_reply_to_user_id_str" : "240117083",
      "in_reply_to_screen_name" : "runaholt"
    }
  },
  {
    "tweet" : {
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
        "140"
      ],
      "favorite_count" : "31",
      "id_str" : "2023458604446650369",
      "truncated" : false,
      "retweet_count" : "6",
      "id" : "2023458604446650369",
      "created_at" : "Mon Feb 16 18:05:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Oil or wax on a kitchen table? Oil goes in, wax stays on top &amp; wants company. Both are better than lacquer that you will scrape off one day.",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : {
        "hashtags" : [ ],
        "symbols" : [ ],
        "user_mentions" : [
          {
            "name" : "Runa Holt",
            "screen_name" : "runaholt",
            "indices" : [
              "3",
              "12"
            ],
            "id_str" : "240117083",
            "id" : "240117083"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "141"
      ],
      "favorite_count" : "0",
      "id_str" : "2009898000184250369",
      "truncated" : false,
      "retweet_count" : "96",
      "id" : "2009898000184250369",
      "created_at" : "Sat Jan 10 08:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @runaholt: How to tell veneer from solid wood: look at the end of the board. If the rings do not run on over the edge, somebody glued the…",
      "lang" : "en"
    }
  },
  {
    "tweet" : {
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
        "134"
      ],
      "favorite_count" : "412",
      "id_str" : "1986121329669050369",
      "truncated" : false,
      "retweet_count" : "96",
      "id" : "1986121329669050369",
      "created_at" : "Wed Nov 05 17:20:00 +0000 2025",
      "favorited" : false,
      "full_text" : "How to tell veneer from solid wood: look at the end of the board. If the rings do not run on over the edge, somebody glued them there.",
      "lang" : "en"
    }
  }
]
