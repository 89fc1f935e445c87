package id.jejak.app.sample.scenarios;

import id.jejak.app.sample.Actor;
import id.jejak.app.sample.Script;
import id.jejak.app.sample.Scripted;
import id.jejak.app.sample.scenarios.Scenario.Ask;
import id.jejak.app.sample.scenarios.Scenario.Crash;
import id.jejak.app.sample.scenarios.Scenario.See;
import id.jejak.app.sample.scenarios.Scenario.Step;
import id.jejak.kernel.Command;
import id.jejak.kernel.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/// Tells one scenario, moment by moment. What is said between two moments happens at the first; two
/// threads may be told one after the other, and happen side by side.
final class Telling {
  private final String id;
  private final String title;
  private final WorkCalendar calendar;
  private final Script.Writer script;
  private final List<Step> steps = new ArrayList<>();
  private Instant now = Instant.EPOCH;
  private LocalDate today = LocalDate.EPOCH;

  Telling(String id, String title, WorkCalendar calendar) {
    this.id = id;
    this.title = title;
    this.calendar = calendar;
    this.script = new Script.Writer("ANOM|" + id);
  }

  /// The office's local time.
  Telling on(String day, int hour) {
    return at(moment(LocalDate.parse(day), hour));
  }

  Telling at(Instant moment) {
    now = moment;
    today = calendar.dayOf(moment);
    return this;
  }

  String id() {
    return id;
  }

  /// The office's local time.
  Instant moment(LocalDate day, int hour) {
    return calendar.at(day, LocalTime.of(hour, 0));
  }

  LocalDate today() {
    return today;
  }

  /// What must be accepted.
  Telling by(Actor actor, Command... commands) {
    for (Command each : commands) {
      expect(Ask.ACCEPTED, actor, each);
    }
    return this;
  }

  Telling refused(String code, Actor actor, Command command) {
    return expect(code, actor, command);
  }

  Telling alreadySo(Actor actor, Command command) {
    return expect(Ask.ALREADY_SO, actor, command);
  }

  private Telling expect(String expected, Actor actor, Command command) {
    steps.add(new Ask(script.add(now, actor, command), now, expected));
    return this;
  }

  /// The last command once more, as an impatient client would send it.
  Telling again() {
    Ask last = lastAsked();
    steps.add(new Ask(last.asked(), now, last.expected()));
    return this;
  }

  /// About something that happened earlier, and why it is told only now.
  Telling late(Instant occurred, String why, Actor actor, Command command) {
    return lateBy(Ask.ACCEPTED, occurred, why, actor, command);
  }

  Telling lateRefused(String code, Instant occurred, Actor actor, Command command) {
    return lateBy(code, occurred, "", actor, command);
  }

  private Telling lateBy(
      String expected, Instant occurred, String why, Actor actor, Command command) {
    Scripted first = script.add(occurred, actor, command);
    var by = why.isEmpty() ? first.by() : first.by().because(why);
    steps.add(new Ask(new Scripted(now, command, by), now, expected));
    return this;
  }

  Telling see(String what, Object expected, World.Look look) {
    steps.add(new See(now, what, String.valueOf(expected), look));
    return this;
  }

  /// The node stops before what follows from the last command is through, and starts again.
  Telling crash() {
    steps.add(new Crash(now));
    return this;
  }

  /// What was asked last, to be asked in another way.
  Scripted last() {
    return lastAsked().asked();
  }

  private Ask lastAsked() {
    return (Ask) steps.reversed().stream().filter(Ask.class::isInstance).findFirst().orElseThrow();
  }

  Scenario told() {
    return new Scenario(id, title, steps);
  }
}
