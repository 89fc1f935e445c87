package id.jejak.messages.person;

import id.jejak.kernel.Personal;
import java.time.LocalDate;

public record PersonDeceased(PersonId person, LocalDate on, Personal<String> evidence)
    implements PersonEvent {}
