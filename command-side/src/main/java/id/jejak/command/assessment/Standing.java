package id.jejak.command.assessment;

import id.jejak.kernel.History;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.Dossier;
import id.jejak.messages.assessment.Track;
import id.jejak.messages.person.Education;
import id.jejak.messages.person.PersonEvent;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.messages.scheme.Requirement;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.scheme.SchemeTerms;
import id.jejak.messages.training.EnrollmentEvent;
import id.jejak.messages.training.TrainingCompleted;
import id.jejak.messages.training.TrainingNotCompleted;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a candidate has to show for the requirements of a scheme (R15): facts of the log, and what
/// was brought with the application.
///
/// @param schooling null where nobody said
/// @param trained completed a training under the scheme, as far as is known now
/// @param held schemes of which the candidate holds a certificate, among those that are asked for
record Standing(
    @Nullable Education schooling, boolean trained, Dossier brought, Set<SchemeId> held) {
  static final Standing NONE = new Standing(null, false, Dossier.EMPTY, Set.of());

  static Standing of(CandidateRef candidate, Dossier brought, SchemeTerms terms, History history) {
    var asked = leaves(terms.requirement()).toList();
    return new Standing(
        asked.stream().anyMatch(Requirement.Schooling.class::isInstance)
            ? schooling(candidate.person(), history)
            : null,
        trained(candidate, history),
        brought,
        asked.stream()
            .filter(Requirement.Holding.class::isInstance)
            .map(leaf -> ((Requirement.Holding) leaf).scheme())
            .filter(scheme -> history.holder("active-certificate", key(candidate, scheme)) != null)
            .collect(Collectors.toUnmodifiableSet()));
  }

  static String key(CandidateRef candidate, SchemeId scheme) {
    return candidate.person().value() + "|" + scheme.value();
  }

  /// The first thing that is missing, named for people; null when nothing is. Without a training
  /// only recognition of prior learning leads to a scheme that allows it, on what was brought.
  @Nullable String missing(SchemeTerms terms, Track track) {
    return switch (track) {
      case RENEWAL, REASSESSMENT -> null;
      case RPL ->
          brought.documents().isEmpty() ? "EVIDENCE_OF_LEARNING" : missing(terms.requirement());
      case NEW ->
          terms.entry() == SchemeTerms.Entry.OPEN || trained
              ? missing(terms.requirement())
              : "TRAINING";
    };
  }

  /// With the training nothing would be missing that is missing without.
  boolean lacksTraining(SchemeTerms terms, Track track) {
    var trainee = new Standing(schooling, true, brought, held);
    return !Objects.equals(missing(terms, track), trainee.missing(terms, track));
  }

  private @Nullable String missing(Requirement asked) {
    return switch (asked) {
      case Requirement.All all -> {
        for (Requirement one : all.of()) {
          var lacks = missing(one);
          if (lacks != null) {
            yield lacks;
          }
        }
        yield null;
      }
      case Requirement.Any any -> {
        var choice = new ArrayList<String>();
        for (Requirement one : any.of()) {
          var lacks = missing(one);
          if (lacks == null) {
            yield null;
          }
          choice.add(lacks);
        }
        yield String.join(" / ", choice);
      }
      case Requirement.Schooling school ->
          schooling != null && schooling.compareTo(school.atLeast()) >= 0
              ? null
              : "SCHOOLING " + school.atLeast();
      case Requirement.Training _ -> trained ? null : "TRAINING";
      case Requirement.Experience work ->
          brought.yearsOfWork() >= work.years() ? null : "EXPERIENCE " + work.years();
      case Requirement.Holding other ->
          held.contains(other.scheme()) ? null : "CERTIFICATE " + other.scheme();
      case Requirement.Document paper ->
          brought.documents().containsKey(paper.document()) ? null : paper.document();
    };
  }

  private static Stream<Requirement> leaves(Requirement asked) {
    return switch (asked) {
      case Requirement.All all -> all.of().stream().flatMap(Standing::leaves);
      case Requirement.Any any -> any.of().stream().flatMap(Standing::leaves);
      default -> Stream.of(asked);
    };
  }

  private static @Nullable Education schooling(PersonId person, History history) {
    for (PersonEvent event : history.of(person, PersonEvent.class)) {
      if (event instanceof PersonRegistered registered) {
        return registered.education();
      }
    }
    return null;
  }

  private static boolean trained(CandidateRef candidate, History history) {
    boolean trained = false;
    if (candidate.enrollment() != null) {
      for (EnrollmentEvent event : history.of(candidate.enrollment(), EnrollmentEvent.class)) {
        if (event instanceof TrainingCompleted completed) {
          trained = completed.scheme().scheme().equals(candidate.scheme().scheme());
        } else if (event instanceof TrainingNotCompleted) {
          trained = false;
        }
      }
    }
    return trained;
  }
}
