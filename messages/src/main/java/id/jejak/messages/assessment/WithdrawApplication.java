package id.jejak.messages.assessment;

public record WithdrawApplication(ApplicationId application, String reason)
    implements ApplicationCommand {}
