package id.jejak.messages.person;

import id.jejak.kernel.Personal;
import java.time.LocalDate;

public record RecordDeath(PersonId person, LocalDate on, Personal<String> evidence)
    implements PersonCommand {}
