window.YTD.block.part0 = [
  {
    "blocking" : {
      "accountId" : "66012399",
      "userLink" : "https://twitter.com/intent/user?user_id=66012399"
    }
  }
]
