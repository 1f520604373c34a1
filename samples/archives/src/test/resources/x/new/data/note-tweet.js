window.YTD.note_tweet.part0 = [
  {
    "noteTweet" : {
      "noteTweetId" : "1977000000000000999",
      "updatedAt" : "2025-10-14T10:00:00.000Z",
      "lifecycle" : {
        "value" : "2",
        "name" : "Edited"
      },
      "createdAt" : "2025-10-14T10:00:00.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [
          { "expandedUrl" : "https://blog.example/cake", "toIndex" : "400", "shortUrl" : "https://t.co/cake", "displayUrl" : "blog.example/cake", "fromIndex" : "377" }
        ],
        "text" : "A long story begins with a guest who comes late & brings a cake that nobody had asked for, and it goes on for quite a while, because everybody at the table has something to say about the cake, the guest, the hour and the manners of these times, and so there is no room left for the soup. Read on: https://t.co/cake",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [ ]
      }
    }
  },
  {
    "noteTweet" : {
      "noteTweetId" : "1977000000000000998",
      "createdAt" : "2024-01-01T10:00:00.000Z",
      "core" : {
        "text" : "A long story begins with a guest who comes late, but that was another year.",
        "mentions" : [ ], "urls" : [ ]
      }
    }
  }
]
