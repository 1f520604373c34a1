window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "mel@home.example",
      "createdVia" : "web",
      "username" : "mel",
      "accountId" : "12345",
      "createdAt" : "2009-05-01T10:00:00.000Z",
      "accountDisplayName" : "Mel"
    }
  }
]
