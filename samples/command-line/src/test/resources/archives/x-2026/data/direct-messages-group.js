window.YTD.direct_messages_group.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "2011845834961846272",
      "messages" : [
        {
          "messageCreate" : {
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Who brings the steam bender on Friday?",
            "mediaUrls" : [ ],
            "senderId" : "88021147",
            "id" : "2028199845688258563",
            "createdAt" : "2026-03-01T20:05:00.000Z"
          }
        },
        {
          "messageCreate" : {
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "I bring soup.",
            "mediaUrls" : [ ],
            "senderId" : "31880412",
            "id" : "2028196070814658563",
            "createdAt" : "2026-03-01T19:50:00.000Z"
          }
        },
        {
          "participantsJoin" : {
            "initiatingUserId" : "31880412",
            "userIds" : [
              "88021147"
            ],
            "createdAt" : "2026-01-16T09:00:00.000Z"
          }
        },
        {
          "joinConversation" : {
            "initiatingUserId" : "31880412",
            "participantsSnapshot" : [
              "31880412",
              "55100981",
              "240117083"
            ],
            "createdAt" : "2026-01-15T17:00:00.000Z"
          }
        }
      ]
    }
  }
]
