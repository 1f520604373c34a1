window.YTD.tweets.part1 = [
  {
    "tweet" : {
      "entities" : {
        "user_mentions" : [ ],
        "urls" : [
          { "url" : "https://t.co/self", "expanded_url" : "https://twitter.com/i/web/status/1977000000000000006", "display_url" : "twitter.com/i/web/status/1…" }
        ]
      },
      "favorite_count" : "3",
      "id_str" : "1977000000000000006",
      "retweet_count" : "0",
      "created_at" : "Tue Oct 14 10:00:00 +0000 2025",
      "full_text" : "A long story begins with a guest who comes late &amp; brings a cake that nobody had asked for, and it goes on for quite a while, because everybody at the table has something to say about the cake, the guest, the hour and the manners of these times, and so there is no room left… https://t.co/self"
    }
  },
  {
    "tweet" : {
      "extended_entities" : {
        "media" : [
          { "url" : "https://t.co/pic", "expanded_url" : "https://twitter.com/mel/status/1977000000000000007/photo/1", "media_url" : "http://pbs.twimg.com/media/x.jpg", "type" : "photo" }
        ]
      },
      "entities" : {
        "user_mentions" : [ ],
        "urls" : [ ],
        "media" : [
          { "url" : "https://t.co/pic", "expanded_url" : "https://twitter.com/mel/status/1977000000000000007/photo/1", "media_url" : "http://pbs.twimg.com/media/x.jpg", "type" : "photo" }
        ]
      },
      "favorite_count" : "0",
      "id_str" : "1977000000000000007",
      "created_at" : "Tue Oct 14 11:00:00 +0000 2025",
      "full_text" : "My table https://t.co/pic"
    }
  }
]
