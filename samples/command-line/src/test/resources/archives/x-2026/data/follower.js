window.YTD.follower.part0 = [
  {
    "follower" : {
      "accountId" : "31880412",
      "userLink" : "https://twitter.com/intent/user?user_id=31880412"
    }
  },
  {
    "follower" : {
      "accountId" : "55100981",
      "userLink" : "https://twitter.com/intent/user?user_id=55100981"
    }
  },
  {
    "follower" : {
      "accountId" : "90551720",
      "userLink" : "https://twitter.com/intent/user?user_id=90551720"
    }
  },
  {
    "follower" : {
      "accountId" : "12009834",
      "userLink" : "https://twitter.com/intent/user?user_id=12009834"
    }
  }
]
