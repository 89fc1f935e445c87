package id.jejak.messages.complaint;

public record AcknowledgeComplaint(ComplaintId complaint) implements ComplaintCommand {}
