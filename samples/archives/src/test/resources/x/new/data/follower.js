window.YTD.follower.part0 = [
  { "follower" : { "accountId" : "99999", "userLink" : "https://twitter.com/intent/user?user_id=99999" } },
  { "follower" : { "accountId" : "33333", "userLink" : "https://twitter.com/intent/user?user_id=33333" } }
]
