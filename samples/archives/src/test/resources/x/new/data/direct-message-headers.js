window.YTD.direct_message_headers.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "12345-99999",
      "messages" : [
        { "messageCreate" : { "id" : "1800000000000000002", "senderId" : "99999", "recipientId" : "12345", "createdAt" : "2024-06-10T14:05:00.000Z" } },
        { "messageCreate" : { "id" : "1800000000000000001", "senderId" : "12345", "recipientId" : "99999", "createdAt" : "2024-06-10T14:00:00.000Z" } }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "12345-77777",
      "messages" : [
        { "messageCreate" : { "id" : "1800000000000000003", "senderId" : "77777", "recipientId" : "12345", "createdAt" : "2024-06-11T08:00:00.000Z" } }
      ]
    }
  }
]
