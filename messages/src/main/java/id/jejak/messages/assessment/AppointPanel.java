package id.jejak.messages.assessment;

import id.jejak.messages.person.PersonId;
import java.time.LocalDate;
import java.util.List;

/// Again with other members to replace one who turns out not to be independent.
public record AppointPanel(AppealId appeal, List<PersonId> members, LocalDate on)
    implements AppealCommand {}
