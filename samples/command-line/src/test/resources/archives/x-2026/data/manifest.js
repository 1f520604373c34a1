window.__THAR_CONFIG = {
  "userInfo" : {
    "accountId" : "240117083",
    "userName" : "runaholt",
    "displayName" : "Runa Holt"
  },
  "archiveInfo" : {
    "sizeBytes" : "48211",
    "generationDate" : "2026-03-02T08:30:00.000Z",
    "isPartialArchive" : false,
    "maxPartSizeBytes" : "53687091200"
  },
  "dataTypes" : {
    "tweets" : {
      "files" : [
        {
          "fileName" : "data/tweets.js",
          "globalName" : "YTD.tweets.part0",
          "count" : "14"
        }
      ]
    }
  }
}
