window.YTD.mute.part0 = [
  { "muting" : { "accountId" : "55555", "userLink" : "https://twitter.com/intent/user?user_id=55555" } },
  { "muting" : { "accountId" : "11111", "userLink" : "https://twitter.com/intent/user?user_id=11111" } }
]
