package id.jejak.messages.assessment;

import java.time.LocalDate;

public record AdmitCandidate(ApplicationId application, LocalDate on)
    implements ApplicationCommand {}
