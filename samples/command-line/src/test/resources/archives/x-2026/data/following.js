window.YTD.following.part0 = [
  {
    "following" : {
      "accountId" : "31880412",
      "userLink" : "https://twitter.com/intent/user?user_id=31880412"
    }
  },
  {
    "following" : {
      "accountId" : "55100981",
      "userLink" : "https://twitter.com/intent/user?user_id=55100981"
    }
  },
  {
    "following" : {
      "accountId" : "88021147",
      "userLink" : "https://twitter.com/intent/user?user_id=88021147"
    }
  }
]
