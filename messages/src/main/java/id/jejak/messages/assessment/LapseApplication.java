package id.jejak.messages.assessment;

public record LapseApplication(ApplicationId application) implements ApplicationCommand {}
