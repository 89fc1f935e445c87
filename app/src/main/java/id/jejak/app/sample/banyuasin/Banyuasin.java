package id.jejak.app.sample.banyuasin;

import id.jejak.app.sample.Programme;
import id.jejak.app.sample.Script;
import id.jejak.kernel.WorkCalendar;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;

/// The sample programme BNY-2023, told in stages. A stage writes what people do in it; what
/// processes do is left to them.
public final class Banyuasin implements Programme {
  public static final String DATASET = Plan.DATASET;

  private final Plan plan;

  private Banyuasin(Plan plan) {
    this.plan = plan;
  }

  /// The whole year: 26 classes in six waves.
  public static Banyuasin all() {
    return of(Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  /// The same story with only the first classes of the first waves. The same people meet with the
  /// same things as in the whole; only budgets are smaller, and other assessors may be free.
  public static Banyuasin of(int waves, int classesPerWave) {
    if (waves < 1 || classesPerWave < 1) {
      throw new IllegalArgumentException("a story needs at least one class");
    }
    return new Banyuasin(new Plan(waves, classesPerWave));
  }

  @Override
  public String id() {
    return "banyuasin";
  }

  @Override
  public String title() {
    return "Banyuasin 2023";
  }

  /// A part of the story has no table of its own.
  @Override
  public Map<String, Long> expected() {
    return plan.whole() ? Programme.super.expected() : Map.of();
  }

  @Override
  public WorkCalendar calendar() {
    return plan.calendar;
  }

  @Override
  public Instant opens() {
    return plan.calendar.at(Plan.EPOCH, LocalTime.MIDNIGHT);
  }

  @Override
  public Instant ends() {
    return plan.calendar.endOf(Plan.END);
  }

  @Override
  public Script script() {
    var script = new Script.Writer(Plan.DATASET);
    var fates = new Fates(plan, new People(plan));
    var staff = new Staff(plan);
    new Foundations(plan, fates, staff, script).write();
    new Recruitment(plan, fates, script).write();
    new Delivery(plan, fates, script).write();
    var certification = new Certification(plan, fates, staff, script);
    certification.write();
    new Outcomes(plan, fates, certification, script).write();
    return script.script();
  }
}
