window.YTD.tweets.part0 = [
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
        "82"
      ],
      "favorite_count" : "12",
      "id_str" : "2028148255749050369",
      "truncated" : false,
      "retweet_count" : "2",
      "id" : "2028148255749050369",
      "created_at" : "Sun Mar 01 16:40:00 +0000 2026",
      "favorited" : false,
      "full_text" : "What do you do with your off-cuts? I burn mine in the stove and feel bad about it.",
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
            "name" : "Ola Vik",
            "screen_name" : "olavik",
            "indices" : [
              "0",
              "7"
            ],
            "id_str" : "77120345",
            "id" : "77120345"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "65"
      ],
      "favorite_count" : "1",
      "id_str" : "2027836702847930369",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2027836702847930369",
      "created_at" : "Sat Feb 28 20:02:00 +0000 2026",
      "favorited" : false,
      "full_text" : "@olavik I am sorry about the table. I will write to you tomorrow.",
      "lang" : "en",
      "in_reply_to_status_id" : "2027811033707446272",
      "in_reply_to_status_id_str" : "2027811033707446272",
      "in_reply_to_user_id" : "77120345",
      "in_reply_to_user_id_str" : "77120345",
      "in_reply_to_screen_name" : "olavik"
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
        "urls" : [
          {
            "url" : "https://t.co/long",
            "expanded_url" : "https://twitter.com/i/web/status/2027466261918650369",
            "display_url" : "twitter.com/i/web/status/2027466261918650369",
            "indices" : [
              "0",
              "23"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "287"
      ],
      "favorite_count" : "58",
      "id_str" : "2027466261918650369",
      "truncated" : false,
      "retweet_count" : "14",
      "id" : "2027466261918650369",
      "created_at" : "Fri Feb 27 19:30:00 +0000 2026",
      "favorited" : false,
      "full_text" : "A customer asked why a chair that cost forty crowns at a flea market should cost two thousand to mend. I told her what is in the price: the hour in which I only look at it, the glue that has to come out before any new glue can go in, the clamps that hold it over night… https://t.co/long",
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
        "urls" : [
          {
            "url" : "https://t.co/caning3",
            "expanded_url" : "https://holt.example.org/caning",
            "display_url" : "holt.example.org/caning",
            "indices" : [
              "0",
              "23"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "88"
      ],
      "favorite_count" : "0",
      "id_str" : "2026945329361850369",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2026945329361850369",
      "created_at" : "Thu Feb 26 09:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Last chance: one place in the caning course. Buy your ticket today: https://t.co/caning3",
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
            "name" : "Jonas Weber",
            "screen_name" : "jweber_oslo",
            "indices" : [
              "0",
              "12"
            ],
            "id_str" : "90551720",
            "id" : "90551720"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "67"
      ],
      "favorite_count" : "0",
      "id_str" : "2026635789726650369",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2026635789726650369",
      "created_at" : "Wed Feb 25 12:30:00 +0000 2026",
      "favorited" : false,
      "full_text" : "@jweber_oslo Send me a photo of the underside, then I can say more.",
      "lang" : "en",
      "in_reply_to_status_id" : "2026613643801526272",
      "in_reply_to_status_id_str" : "2026613643801526272",
      "in_reply_to_user_id" : "90551720",
      "in_reply_to_user_id_str" : "90551720",
      "in_reply_to_screen_name" : "jweber_oslo"
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
        "urls" : [
          {
            "url" : "https://t.co/caning2",
            "expanded_url" : "https://holt.example.org/caning",
            "display_url" : "holt.example.org/caning",
            "indices" : [
              "0",
              "23"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "85"
      ],
      "favorite_count" : "1",
      "id_str" : "2026220553630650369",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2026220553630650369",
      "created_at" : "Tue Feb 24 09:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "The caning course is nearly full, book now and save ten percent: https://t.co/caning2",
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
            "name" : "Mira Sand",
            "screen_name" : "mirasand",
            "indices" : [
              "3",
              "12"
            ],
            "id_str" : "31880412",
            "id" : "31880412"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "76"
      ],
      "favorite_count" : "0",
      "id_str" : "2025843066270650369",
      "truncated" : false,
      "retweet_count" : "22",
      "id" : "2025843066270650369",
      "created_at" : "Mon Feb 23 08:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "RT @mirasand: Cut forty dovetails today and only three of them are firewood.",
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
            "name" : "Petra Lund",
            "screen_name" : "petralund",
            "indices" : [
              "1",
              "11"
            ],
            "id_str" : "55100981",
            "id" : "55100981"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "105"
      ],
      "favorite_count" : "17",
      "id_str" : "2025514652267450369",
      "truncated" : false,
      "retweet_count" : "3",
      "id" : "2025514652267450369",
      "created_at" : "Sun Feb 22 10:15:00 +0000 2026",
      "favorited" : false,
      "full_text" : ".@petralund has finished the chest we spoke of in January. Go and look, the dovetails are worth the walk.",
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
        "urls" : [
          {
            "url" : "https://t.co/caning1",
            "expanded_url" : "https://holt.example.org/caning",
            "display_url" : "holt.example.org/caning",
            "indices" : [
              "0",
              "23"
            ]
          }
        ]
      },
      "display_text_range" : [
        "0",
        "110"
      ],
      "favorite_count" : "4",
      "id_str" : "2024771002168250369",
      "truncated" : false,
      "retweet_count" : "1",
      "id" : "2024771002168250369",
      "created_at" : "Fri Feb 20 09:00:00 +0000 2026",
      "favorited" : false,
      "full_text" : "Two places are left in my weekend course on caning chairs, 14 March in Bergen. Book here: https://t.co/caning1",
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
            "name" : "Mira Sand",
            "screen_name" : "mirasand",
            "indices" : [
              "0",
              "9"
            ],
            "id_str" : "31880412",
            "id" : "31880412"
          }
        ],
        "urls" : [ ]
      },
      "display_text_range" : [
        "0",
        "56"
      ],
      "favorite_count" : "2",
      "id_str" : "2024027352069050369",
      "truncated" : false,
      "retweet_count" : "0",
      "id" : "2024027352069050369",
      "created_at" : "Wed Feb 18 07:45:00 +0000 2026",
      "favorited" : false,
      "full_text" : "@mirasand That joint is a beauty. Did you cut it by eye?",
      "lang" : "en",
      "in_reply_to_status_id" : "2024018544030646272",
      "in_reply_to_status_id_str" : "2024018544030646272",
      "in_reply_to_user_id" : "31880412",
      "in_reply_to_user_id_str" : "31880412",
      "in_reply_to_screen_name" : "mirasand"
    }
  }
]
