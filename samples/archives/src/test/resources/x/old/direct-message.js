window.YTD.direct_message.part0 = [ {
  "dmConversation" : {
    "conversationId" : "12345-99999",
    "messages" : [ {
      "messageCreate" : {
        "recipientId" : "12345",
        "text" : "Thank you for the pepper. Was it yours?",
        "mediaUrls" : [ ],
        "senderId" : "99999",
        "id" : "1100000000000000009",
        "createdAt" : "2019-02-25T12:00:00.000Z"
      }
    } ]
  }
}, {
  "dmConversation" : {
    "conversationId" : "12345-88888",
    "messages" : [ {
      "messageCreate" : {
        "recipientId" : "88888",
        "text" : "See you on Monday",
        "mediaUrls" : [ ],
        "senderId" : "12345",
        "id" : "1100000000000000010",
        "createdAt" : "2019-02-26T12:00:00.000Z"
      }
    } ]
  }
} ]
