window.YTD.account.part0 = [
  {
    "account" : {
      "email" : "runa@holt.example.org",
      "createdVia" : "web",
      "username" : "runaholt",
      "accountId" : "240117083",
      "createdAt" : "2010-01-26T19:12:44.000Z",
      "accountDisplayName" : "Runa Holt"
    }
  }
]
