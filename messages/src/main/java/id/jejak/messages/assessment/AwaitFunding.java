package id.jejak.messages.assessment;

/// Nobody unfunded is scheduled (R6, S0.9).
public record AwaitFunding(ApplicationId application) implements ApplicationCommand {}
