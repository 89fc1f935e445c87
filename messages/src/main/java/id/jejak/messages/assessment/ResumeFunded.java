package id.jejak.messages.assessment;

public record ResumeFunded(ApplicationId application) implements ApplicationCommand {}
