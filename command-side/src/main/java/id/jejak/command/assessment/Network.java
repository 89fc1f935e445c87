package id.jejak.command.assessment;

import id.jejak.kernel.History;
import id.jejak.messages.agreement.AgreementOnDay;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.licence.LspType;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.organization.OrganizationOnDay;
import id.jejak.messages.program.ProgramEvent;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.program.ProgramPlanned;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.ClassScheduled;
import id.jejak.messages.training.EnrollmentEvent;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.TrainingApplied;
import id.jejak.messages.training.TrainingClassEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whose people a body may certify on one day (R17). Its own are those of the institution that it
/// stands under, and of whatever stands under that one in turn. To the network belong those whom
/// the agreement of their programme, signed and in force, binds to the body or to that institution.
///
/// @param office whose programme the candidate is in; null where there is no such programme
/// @param own the office, or who trained the candidate, is that institution or stands under it
/// @param bound by the agreement
record Network(@Nullable OrganizationId office, boolean own, boolean bound) {
  static final Network NONE = new Network(null, false, false);

  static Network of(CandidateRef candidate, LocalDate day, History history) {
    var programme = programme(candidate.program(), history);
    var parent = OrganizationOnDay.of(candidate.lsp(), day, history).parent();
    return new Network(
        programme == null ? null : programme.office(),
        parent != null
            && institutions(candidate, programme, history).stream()
                .anyMatch(each -> isUnder(each, parent, day, history)),
        programme != null && binds(programme, candidate.lsp(), parent, day, history));
  }

  boolean admitsTo(LspType type) {
    return switch (type) {
      case P1 -> own;
      case P2 -> own || bound;
      case P3 -> true;
    };
  }

  private static @Nullable ProgramPlanned programme(@Nullable ProgramId program, History history) {
    if (program != null) {
      for (ProgramEvent event : history.of(program, ProgramEvent.class)) {
        if (event instanceof ProgramPlanned planned) {
          return planned;
        }
      }
    }
    return null;
  }

  private static boolean binds(
      ProgramPlanned programme,
      OrganizationId lsp,
      @Nullable OrganizationId parent,
      LocalDate day,
      History history) {
    Set<OrganizationId> members = AgreementOnDay.of(programme.agreement(), day, history).bound();
    return members.contains(lsp) || (parent != null && members.contains(parent));
  }

  private static List<OrganizationId> institutions(
      CandidateRef candidate, @Nullable ProgramPlanned programme, History history) {
    var institutions = new ArrayList<OrganizationId>();
    if (programme != null) {
      institutions.add(programme.office());
    }
    if (candidate.enrollment() != null) {
      institutions.addAll(providers(candidate.enrollment(), history));
    }
    return institutions;
  }

  private static List<OrganizationId> providers(EnrollmentId enrollment, History history) {
    var providers = new ArrayList<OrganizationId>();
    for (EnrollmentEvent event : history.of(enrollment, EnrollmentEvent.class)) {
      if (event instanceof TrainingApplied applied) {
        providers.addAll(providers(applied.of().trainingClass(), history));
      }
    }
    return providers;
  }

  private static List<OrganizationId> providers(ClassId attended, History history) {
    return history.of(attended, TrainingClassEvent.class).stream()
        .filter(ClassScheduled.class::isInstance)
        .map(event -> ((ClassScheduled) event).provider())
        .toList();
  }

  /// Nobody stands under themselves, so the way up ends.
  private static boolean isUnder(
      OrganizationId institution, OrganizationId above, LocalDate day, History history) {
    for (OrganizationId each = institution;
        each != null;
        each = OrganizationOnDay.of(each, day, history).parent()) {
      if (each.equals(above)) {
        return true;
      }
    }
    return false;
  }
}
