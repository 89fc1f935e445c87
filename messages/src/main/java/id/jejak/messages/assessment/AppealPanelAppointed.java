package id.jejak.messages.assessment;

import id.jejak.messages.person.PersonId;
import java.time.LocalDate;
import java.util.List;

public record AppealPanelAppointed(
    AppealId appeal, AssessmentRef of, List<PersonId> members, LocalDate on)
    implements AppealEvent {}
