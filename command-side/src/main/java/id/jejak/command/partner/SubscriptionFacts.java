package id.jejak.command.partner;

/// @param partnerKnown the organisation is registered
record SubscriptionFacts(boolean partnerKnown) {}
