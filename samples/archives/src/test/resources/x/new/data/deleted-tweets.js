window.YTD.deleted_tweets.part0 = [
  { "tweet" : { "id_str" : "1970000000000000001", "created_at" : "Wed Oct 01 10:00:00 +0000 2025", "full_text" : "Better unsaid", "deleted_at" : "2025-10-02T10:00:00.000Z" } }
]
