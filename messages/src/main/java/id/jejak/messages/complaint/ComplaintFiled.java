package id.jejak.messages.complaint;

import id.jejak.kernel.Personal;
import id.jejak.messages.person.PersonId;
import java.time.LocalDate;
import java.util.Set;

public record ComplaintFiled(
    ComplaintRef of, Set<PersonId> against, Personal<String> statement, LocalDate on)
    implements ComplaintEvent {}
