package id.jejak.messages.assessment;

public record CloseApplication(ApplicationId application, String reason)
    implements ApplicationCommand {}
