Funktionalität: x
  Szenario: a
    Angenommen I am Maya
