package id.jejak.messages.complaint;

import id.jejak.kernel.Command;

/// What may be asked of one complaint.
public sealed interface ComplaintCommand extends Command
    permits FileComplaint, AcknowledgeComplaint, AppointInvestigator, ResolveComplaint {
  ComplaintId complaint();

  @Override
  default ComplaintId target() {
    return complaint();
  }
}
