window.YTD.direct_messages_group.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "1700000000000000100",
      "messages" : [
        {
          "messageCreate" : {
            "reactions" : [ ], "urls" : [ ], "mediaUrls" : [ ],
            "text" : "Who brings the bread?",
            "senderId" : "99999",
            "id" : "1800000000000000010",
            "createdAt" : "2024-07-01T10:00:00.000Z"
          }
        },
        { "conversationNameUpdate" : { "initiatingUserId" : "99999", "name" : "Dinner", "createdAt" : "2024-07-01T09:59:00.000Z" } },
        { "participantsJoin" : { "initiatingUserId" : "99999", "userIds" : [ "44444" ], "createdAt" : "2024-07-01T09:58:00.000Z" } },
        { "joinConversation" : { "initiatingUserId" : "99999", "participantsSnapshot" : [ "99999", "12345", "55555" ], "createdAt" : "2024-07-01T09:57:00.000Z" } }
      ]
    }
  }
]
