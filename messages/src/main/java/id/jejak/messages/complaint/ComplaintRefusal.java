package id.jejak.messages.complaint;

import id.jejak.kernel.Refusal;

/// Why something is refused: complaint.
public sealed interface ComplaintRefusal extends Refusal permits InvestigatorNotIndependent {}
