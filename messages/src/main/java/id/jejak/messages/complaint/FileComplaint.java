package id.jejak.messages.complaint;

import id.jejak.kernel.Begins;
import id.jejak.kernel.Personal;
import id.jejak.messages.person.PersonId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// @param about the identifier of what it is about
/// @param complainant null when the person is not known here
/// @param against whom it is about, where it says so
/// @param statement sealed for the complainant, or for the complaint itself
public record FileComplaint(
    ComplaintId complaint,
    String about,
    @Nullable PersonId complainant,
    Set<PersonId> against,
    Personal<String> statement,
    LocalDate on)
    implements ComplaintCommand, Begins {
  public FileComplaint {
    if (!about.matches("[a-z]{2,5}-[A-Za-z0-9.-]{1,75}")) {
      throw new IllegalArgumentException("a complaint names what it is about, such as org-lsp");
    }
    against = Set.copyOf(against);
  }
}
