window.YTD.note_tweet.part0 = [
  {
    "noteTweet" : {
      "noteTweetId" : "2027466261918654466",
      "updatedAt" : "2026-02-27T19:30:00.000Z",
      "lifecycle" : {
        "value" : "2",
        "name" : "Edited",
        "originalName" : "Edited",
        "annotations" : {}
      },
      "createdAt" : "2026-02-27T19:30:00.000Z",
      "core" : {
        "styletags" : [ ],
        "urls" : [ ],
        "text" : "A customer asked why a chair that cost forty crowns at a flea market should cost two thousand to mend. I told her what is in the price: the hour in which I only look at it, the glue that has to come out before any new glue can go in, the clamps that hold it over night, and the rent for the room in which it stands. She went home with the chair, and came back with it on the next day.",
        "mentions" : [ ],
        "cashtags" : [ ],
        "hashtags" : [ ]
      }
    }
  }
]
