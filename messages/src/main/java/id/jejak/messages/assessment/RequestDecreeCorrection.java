package id.jejak.messages.assessment;

/// A signed decree is corrected by two people: this one asks, another corrects (R46).
public record RequestDecreeCorrection(PlenaryId plenary, String reason, String evidence)
    implements PlenaryCommand {}
