window.YTD.follower.part0 = [
  {
    "follower" : {
      "accountId" : "55100981"
    }
  },
  {
    "follower" : {
      "accountId" : "88021147"
    }
  }
]
