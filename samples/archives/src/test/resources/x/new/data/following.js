window.YTD.following.part0 = [
  { "following" : { "accountId" : "99999", "userLink" : "https://twitter.com/intent/user?user_id=99999" } },
  { "following" : { "accountId" : "66666", "userLink" : "https://twitter.com/intent/user?user_id=66666" } }
]
