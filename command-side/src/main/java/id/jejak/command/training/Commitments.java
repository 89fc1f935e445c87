package id.jejak.command.training;

import id.jejak.kernel.Claim;
import id.jejak.kernel.History;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.shared.Period;
import id.jejak.messages.training.AlreadyInTraining;
import id.jejak.messages.training.EnrollmentEvent;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.TrainingClassEvent;
import java.util.ArrayList;
import java.util.List;

/// The classes that a person takes part in, whatever the programme (R3). Every enrolment takes the
/// person's next turn, so that of two at once the second sees the first, or loses its turn.
///
/// @param turns how many enrolments the person has had
record Commitments(PersonId person, List<Commitment> now, int turns) {
  private static final String SPACE = "training-turn";

  static Commitments of(PersonId person, History history) {
    var now = new ArrayList<Commitment>();
    int turns = 0;
    for (String holder = history.holder(SPACE, key(person, 1));
        holder != null;
        holder = history.holder(SPACE, key(person, turns + 1))) {
      turns++;
      if (Enrollment.after(history.of(new EnrollmentId(holder), EnrollmentEvent.class))
              instanceof Enrollment.Made made
          && made.stage().takesPart()
          && TrainingClass.after(history.of(made.of().trainingClass(), TrainingClassEvent.class))
              instanceof TrainingClass.Scheduled scheduled) {
        now.add(new Commitment(made.of().program(), scheduled.days()));
      }
    }
    return new Commitments(person, now, turns);
  }

  /// One class of a programme at a time, and one class on any day.
  boolean allow(ProgramId program, Period days) {
    return now.stream()
        .noneMatch(each ->
            each.program().equals(program)
                || (!each.days().from().isAfter(days.to())
                    && !days.from().isAfter(each.days().to())));
  }

  Claim turn(EnrollmentId enrollment) {
    return new Claim.Take(
        SPACE, key(person, turns + 1), enrollment.value(), new AlreadyInTraining(person));
  }

  private static String key(PersonId person, int turn) {
    return person + "#" + turn;
  }

  record Commitment(ProgramId program, Period days) {}
}
