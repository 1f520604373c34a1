window.YTD.direct_messages.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "12345-99999",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "12345",
            "reactions" : [
              { "senderId" : "12345", "reactionKey" : "like", "eventId" : "1800000000000000900", "createdAt" : "2024-06-10T14:07:00.000Z" }
            ],
            "urls" : [ ],
            "text" : "Are you coming on Friday?",
            "mediaUrls" : [ ],
            "senderId" : "99999",
            "id" : "1800000000000000002",
            "createdAt" : "2024-06-10T14:05:00.000Z",
            "editHistory" : [ ]
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "99999",
            "reactions" : [ ],
            "urls" : [ { "url" : "https://t.co/dm", "expanded" : "https://home.example/table", "display" : "home.example/table" } ],
            "text" : "hello, look: https://t.co/dm",
            "mediaUrls" : [ ],
            "senderId" : "12345",
            "id" : "1800000000000000001",
            "createdAt" : "1718028000000"
          }
        }
      ]
    }
  }
]
