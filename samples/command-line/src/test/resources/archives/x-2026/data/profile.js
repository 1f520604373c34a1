window.YTD.profile.part0 = [
  {
    "profile" : {
      "description" : {
        "bio" : "I mend chairs and the tables they belong to. Bergen.",
        "website" : "https://t.co/runa",
        "location" : "Bergen"
      },
      "avatarMediaUrl" : "https://pbs.example.org/runa.jpg"
    }
  }
]
