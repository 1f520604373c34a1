window.YTD.block.part0 = [
  { "blocking" : { "accountId" : "22222", "userLink" : "https://twitter.com/intent/user?user_id=22222" } }
]
