window.YTD.direct_message_headers.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "90551720-240117083",
      "messages" : [
        {
          "messageCreate" : {
            "id" : "2028374999823290369",
            "senderId" : "90551720",
            "recipientId" : "240117083",
            "createdAt" : "2026-03-02T07:41:00.000Z"
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "12009834-240117083",
      "messages" : [
        {
          "messageCreate" : {
            "id" : "2027715403576250369",
            "senderId" : "12009834",
            "recipientId" : "240117083",
            "createdAt" : "2026-02-28T12:00:00.000Z"
          }
        }
      ]
    }
  }
]
