package id.jejak.saga.funding;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Act;
import id.jejak.kernel.Reaction.Note;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Reaction.Strike;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.kernel.Todo;
import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.funding.AllocationApproved;
import id.jejak.messages.funding.AllocationId;
import id.jejak.messages.funding.CloseFiscalYear;
import id.jejak.messages.funding.FiscalYearClosed;
import id.jejak.messages.funding.FiscalYearClosing;
import id.jejak.messages.funding.FiscalYearId;
import id.jejak.messages.funding.StopReservations;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The end of an office's budget year (S28): nothing new is reserved after the last day of
/// commitments, and every line is closed with the year. Its list is the lines that are not closed;
/// one on which something is still open stays there until people have paid it, given it back or
/// carried it over, and have closed the line themselves.
///
/// `close`: the end of 31 December, where the office is.
final class YearEndProcess implements Process<YearEndProcess.State> {
  /// @param last the last day of commitments; null as long as the end is not announced
  record State(Step step, @Nullable LocalDate last) {}

  enum Step {
    RUNNING,
    CLOSING,
    CLOSED
  }

  @Override
  public String name() {
    return "year-end";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(AllocationApproved.class, FiscalYearClosing.class, FiscalYearClosed.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case AllocationApproved approved ->
          FiscalYearId.of(approved.office(), approved.fiscalYear()).value();
      case FiscalYearClosing closing -> closing.year().value();
      case FiscalYearClosed closed -> FiscalYearId.of(closed.office(), closed.fiscalYear()).value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(Step.RUNNING, null);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case AllocationApproved approved -> approved(is, approved.allocation());
      case FiscalYearClosing closing when is.step() == Step.RUNNING ->
          closing(closing, bench.todo(), bench.calendar());
      case FiscalYearClosed closed -> closed(is, closed.allocation(), bench.todo());
      case TimerFired _ when is.step() == Step.CLOSING ->
          Reaction.to(new State(Step.CLOSED, is.last()), each(bench.todo(), YearEndProcess::close));
      case StepRefused no when no.code().equals("OPEN_COMMITMENTS") -> Reaction.to(is);
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> approved(State is, AllocationId allocation) {
    var listed = Reaction.to(is, new Note(allocation.value(), ""));
    var last = is.last();
    return last == null ? listed : listed.and(stop(allocation, last));
  }

  private static Reaction<State> closing(
      FiscalYearClosing closing, Todo lines, WorkCalendar calendar) {
    var yearEnd = LocalDate.of(closing.fiscalYear(), Month.DECEMBER, 31);
    return Reaction.to(
            new State(Step.CLOSING, closing.lastCommitment()),
            each(lines, line -> stop(line, closing.lastCommitment())))
        .and(new Schedule("close", calendar.endOf(yearEnd)));
  }

  /// Over with the last line, once the year is over.
  private static Reaction<State> closed(State is, AllocationId allocation, Todo lines) {
    boolean others =
        lines.entries().stream().anyMatch(line -> !line.item().equals(allocation.value()));
    var struck = Reaction.to(is, new Strike(allocation.value()));
    return is.step() == Step.CLOSED && !others ? struck.end() : struck;
  }

  private static List<Act> each(Todo lines, Function<AllocationId, Send> step) {
    return lines.entries().stream()
        .<Act>map(line -> step.apply(new AllocationId(line.item())))
        .toList();
  }

  private static Send stop(AllocationId line, LocalDate last) {
    return new Send("stop:" + line, new StopReservations(line, last));
  }

  private static Send close(AllocationId line) {
    return new Send("close:" + line, new CloseFiscalYear(line));
  }
}
