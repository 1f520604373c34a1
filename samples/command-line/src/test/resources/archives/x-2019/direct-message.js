window.YTD.direct_message.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "55100981-240117083",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "240117083",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "It is. Would you like to come and try it on Tuesday?",
            "mediaUrls" : [ ],
            "senderId" : "55100981",
            "id" : "1099596039582650369",
            "createdAt" : "2019-02-24T09:05:00.000Z"
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "55100981",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Is the bandsaw still for sale?",
            "mediaUrls" : [ ],
            "senderId" : "240117083",
            "id" : "1099368288875450369",
            "createdAt" : "2019-02-23T18:00:00.000Z"
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "88021147-240117083",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "88021147",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Thank you!",
            "mediaUrls" : [ ],
            "senderId" : "240117083",
            "id" : "1098870005560250369",
            "createdAt" : "2019-02-22T09:00:00.000Z"
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "240117083",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Your parcel is ready.",
            "mediaUrls" : [ ],
            "senderId" : "88021147",
            "id" : "1098854906065850369",
            "createdAt" : "2019-02-22T08:00:00.000Z"
          }
        }
      ]
    }
  }
]
