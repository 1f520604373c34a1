window.YTD.like.part0 = [
  {
    "like" : {
      "tweetId" : "2025827966776246272",
      "fullText" : "Cut forty dovetails today and only three of them are firewood.",
      "expandedUrl" : "https://twitter.com/i/web/status/1"
    }
  }
]
