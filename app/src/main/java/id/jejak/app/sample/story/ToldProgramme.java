package id.jejak.app.sample.story;

import id.jejak.app.sample.Programme;
import id.jejak.app.sample.Script;
import id.jejak.kernel.WorkCalendar;
import java.time.Instant;
import java.util.Map;

/// A sample programme that tells a plan.
public interface ToldProgramme extends Programme {
  Plan plan();

  @Override
  default String title() {
    return plan().frame().title();
  }

  /// A part of the story has no table of its own.
  @Override
  default Map<String, Long> expected() {
    return plan().whole() ? Programme.super.expected() : Map.of();
  }

  @Override
  default WorkCalendar calendar() {
    return plan().calendar();
  }

  @Override
  default Instant opens() {
    return Told.opens(plan());
  }

  @Override
  default Instant ends() {
    return Told.ends(plan());
  }

  @Override
  default Script script() {
    return new Told(plan()).script().script();
  }
}
