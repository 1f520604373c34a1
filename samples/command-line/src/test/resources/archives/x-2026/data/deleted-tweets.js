window.YTD.deleted_tweets.part0 = [
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
        "57"
      ],
      "favorite_count" : "0",
      "id_str" : "2024604907729850369",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2024604907729850369",
      "created_at" : "Thu Feb 19 22:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Some customers should be sold together with their chairs.",
      "lang" : "en"
    }
  }
]
