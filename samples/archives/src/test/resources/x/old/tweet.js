window.YTD.tweet.part0 = [ {
  "retweeted" : false,
  "source" : "<a href=\"http://twitter.com\" rel=\"nofollow\">Twitter Web Client</a>",
  "entities" : {
    "hashtags" : [ ],
    "symbols" : [ ],
    "user_mentions" : [ ],
    "urls" : [ ]
  },
  "display_text_range" : [ "0", "24" ],
  "favorite_count" : "4",
  "id_str" : "1100000000000000001",
  "truncated" : false,
  "retweet_count" : "1",
  "id" : "1100000000000000001",
  "created_at" : "Mon Feb 25 10:00:00 +0000 2019",
  "favorited" : false,
  "full_text" : "Salt &amp; pepper, please",
  "lang" : "en"
}, {
  "entities" : {
    "user_mentions" : [ {
      "name" : "Ann Other",
      "screen_name" : "ann",
      "indices" : [ "0", "4" ],
      "id_str" : "99999",
      "id" : "99999"
    } ],
    "urls" : [ ]
  },
  "favorite_count" : "0",
  "in_reply_to_status_id_str" : "1099000000000000001",
  "id_str" : "1100000000000000002",
  "in_reply_to_user_id" : "99999",
  "retweet_count" : "0",
  "id" : "1100000000000000002",
  "in_reply_to_status_id" : "1099000000000000001",
  "created_at" : "Mon Feb 25 11:00:00 +0000 2019",
  "full_text" : "@ann Here you are",
  "in_reply_to_screen_name" : "ann",
  "in_reply_to_user_id_str" : "99999"
} ]
