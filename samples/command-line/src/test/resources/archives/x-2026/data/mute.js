window.YTD.mute.part0 = [
  {
    "muting" : {
      "accountId" : "41239870",
      "userLink" : "https://twitter.com/intent/user?user_id=41239870"
    }
  }
]
