window.YTD.direct_messages.part0 = [
  {
    "dmConversation" : {
      "conversationId" : "90551720-240117083",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "240117083",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Good morning! What would the new webbing cost, and when could you begin?",
            "mediaUrls" : [ ],
            "senderId" : "90551720",
            "id" : "2028374999823290369",
            "createdAt" : "2026-03-02T07:41:00.000Z"
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "90551720",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Thank you, it is a good frame. I would keep the springs and renew the webbing.",
            "mediaUrls" : [ ],
            "senderId" : "240117083",
            "id" : "2027408380523450369",
            "createdAt" : "2026-02-27T15:40:00.000Z"
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "240117083",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Here are the photos of the armchair. My grandmother would be glad.",
            "mediaUrls" : [ ],
            "senderId" : "90551720",
            "id" : "2027325836620730369",
            "createdAt" : "2026-02-27T10:12:00.000Z"
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "77120345-240117083",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "240117083",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "I am still waiting for the table you promised for January, and nobody answers the phone. This is not acceptable.",
            "mediaUrls" : [ ],
            "senderId" : "77120345",
            "id" : "2027813801948090369",
            "createdAt" : "2026-02-28T18:31:00.000Z"
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "55100981-240117083",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "240117083",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "That saves me. Thank you, see you on Friday!",
            "mediaUrls" : [ ],
            "senderId" : "55100981",
            "id" : "2028037526123450369",
            "createdAt" : "2026-03-01T09:20:00.000Z"
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "55100981",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "I can lend you the long clamps until Friday.",
            "mediaUrls" : [ ],
            "senderId" : "240117083",
            "id" : "2028032492958650369",
            "createdAt" : "2026-03-01T09:00:00.000Z"
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "41239870-240117083",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "240117083",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Why do you never answer me?",
            "mediaUrls" : [ ],
            "senderId" : "41239870",
            "id" : "2028217461765050369",
            "createdAt" : "2026-03-01T21:15:00.000Z"
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "31880412-240117083",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "31880412",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Yes, gladly. I drive, you bring the coffee.",
            "mediaUrls" : [ ],
            "senderId" : "240117083",
            "id" : "2022634423710650369",
            "createdAt" : "2026-02-14T11:30:00.000Z"
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "240117083",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Shall we go to the timber auction in Voss together? It is on 21 March.",
            "mediaUrls" : [ ],
            "senderId" : "31880412",
            "id" : "2022626873963450369",
            "createdAt" : "1771066800000"
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "66012399-240117083",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "240117083",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Grow your followers now, 5000 for 9.99, limited offer! https://deal.example.org",
            "mediaUrls" : [ ],
            "senderId" : "66012399",
            "id" : "2027217120261050369",
            "createdAt" : "2026-02-27T03:00:00.000Z"
          }
        }
      ]
    }
  },
  {
    "dmConversation" : {
      "conversationId" : "70431188-240117083",
      "messages" : [
        {
          "messageCreate" : {
            "recipientId" : "70431188",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Greta, did the varnish arrive? I would like to close the bill.",
            "mediaUrls" : [ ],
            "senderId" : "240117083",
            "id" : "2027292617733050369",
            "createdAt" : "2026-02-27T08:00:00.000Z"
          }
        },
        {
          "messageCreate" : {
            "recipientId" : "70431188",
            "reactions" : [ ],
            "urls" : [ ],
            "text" : "Did the varnish arrive?",
            "mediaUrls" : [ ],
            "senderId" : "240117083",
            "id" : "2026567842001850369",
            "createdAt" : "2026-02-25T08:00:00.000Z"
          }
        }
      ]
    }
  }
]
