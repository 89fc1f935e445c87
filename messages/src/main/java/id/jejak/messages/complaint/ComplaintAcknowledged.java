package id.jejak.messages.complaint;

public record ComplaintAcknowledged(ComplaintRef of) implements ComplaintEvent {}
