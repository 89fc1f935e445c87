package id.jejak.saga.cases;

import id.jejak.kernel.Process.Bench;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.StepRefused;
import id.jejak.messages.cases.CaseId;
import id.jejak.messages.cases.CloseCase;
import id.jejak.messages.cases.RecordStatement;
import java.time.LocalDate;

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

  static Schedule statement(LocalDate today, Bench bench) {
    LocalDate last = today.plusDays(bench.rules().number("case.statementDays"));
    return by(STATEMENT, last, bench);
  }

  static Schedule due(LocalDate on, Bench bench) {
    return by(DUE, on, bench);
  }

  private static Schedule by(String timer, LocalDate day, Bench bench) {
    return new Schedule(timer, bench.calendar().endOf(bench.calendar().workingDayFrom(day)));
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
