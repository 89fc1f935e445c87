package id.jejak.saga.cases;

import id.jejak.kernel.Process.Bench;
import id.jejak.kernel.Reaction.Act;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.messages.cases.CaseDecided;
import id.jejak.messages.cases.CaseId;
import id.jejak.messages.cases.CaseOpened;
import id.jejak.messages.cases.CloseCase;
import id.jejak.messages.cases.RecordStatement;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.shared.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What the cases share that keep a certificate suspended.
///
/// `statement`: the end of the day `case.statementDays` days after the log learnt of the case, or
/// of the next working day; who has said nothing by then has nothing to say, and the case can be
/// decided. `due`: the end of the day on which the case is due, or of the next working day; when it
/// fires the case is overdue, which is work for a person.
final class Hearing {
  static final String STATEMENT = "statement";
  static final String DUE = "due";

  private Hearing() {}

  /// The person is asked, and both timers run.
  static List<Act> begin(CaseOpened opened, LocalDate today, Bench bench) {
    var of = opened.of();
    var last =
        bench.calendar().workingDayFrom(today.plusDays(bench.rules().number("case.statementDays")));
    var acts = new ArrayList<Act>();
    if (of.person() != null) {
      acts.add(
          new Send(
              "ask",
              RequestNotification.to(
                  of.person(),
                  Template.STATEMENT_REQUESTED,
                  Map.of("caseId", of.caseId().value(), "by", last.toString()),
                  of.caseId().value())));
    }
    acts.add(by(STATEMENT, last, bench));
    acts.add(due(opened.dueOn(), bench));
    return acts;
  }

  static Schedule due(LocalDate on, Bench bench) {
    return by(DUE, on, bench);
  }

  private static Schedule by(String timer, LocalDate day, Bench bench) {
    return new Schedule(timer, bench.calendar().endOf(bench.calendar().workingDayFrom(day)));
  }

  /// The committee is told that a case is overdue.
  static Send overdue(CaseId about, TimerFired due) {
    return new Send(
        "overdue",
        RequestNotification.to(
            Role.COMMITTEE,
            Template.CASE_OVERDUE,
            Map.of("caseId", about.value()),
            about.value(),
            due.due().toString()));
  }

  /// The person is told how it ended.
  static List<Act> tell(CaseDecided decided) {
    var of = decided.of();
    return of.person() == null
        ? List.of()
        : List.of(
            new Send(
                "tell",
                RequestNotification.to(
                    of.person(),
                    Template.CASE_DECIDED,
                    Map.of("caseId", of.caseId().value(), "outcome", decided.outcome().name()),
                    of.caseId().value())));
  }

  static Send silence(CaseId about) {
    return new Send("silence", new RecordStatement(about, null));
  }

  static Send close(CaseId about) {
    return new Send("close", new CloseCase(about));
  }

  /// A step that ends the case, and the instance with it.
  static boolean isLast(StepRefused no) {
    return no.step().equals("withdraw") || no.step().equals("lift");
  }
}
