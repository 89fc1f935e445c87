package id.jejak.messages.complaint;

import id.jejak.kernel.Event;

/// What happens to one complaint.
public sealed interface ComplaintEvent extends Event
    permits ComplaintFiled, ComplaintAcknowledged, InvestigatorAppointed, ComplaintResolved {
  ComplaintRef of();
}
