window.__THAR_CONFIG = {
  "userInfo" : {
    "accountId" : "12345",
    "userName" : "mel",
    "displayName" : "Mel"
  },
  "archiveInfo" : {
    "sizeBytes" : "123456",
    "generationDate" : "2025-11-01T09:00:00.000Z",
    "isPartialArchive" : false
  },
  "dataTypes" : {
    "tweets" : {
      "files" : [ {
        "fileName" : "data/tweets.js",
        "globalName" : "YTD.tweets.part0",
        "count" : "6"
      } ]
    }
  }
}
