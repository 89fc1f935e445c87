package id.jejak.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Command;
import id.jejak.messages.training.RecordSelectionStage;
import id.jejak.messages.training.SelectionStage;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/// What the script of a programme asks for, beside what the programme must come to.
///
/// @param once without what is sent again
public record Asked(Script script, List<Scripted> once, Map<String, Long> expected) {
  public static Asked in(Programme programme) {
    Script script = programme.script();
    var seen = new HashSet<UUID>();
    return new Asked(
        script,
        script.commands().stream().filter(each -> seen.add(each.by().commandId())).toList(),
        Expected.of(programme.id()));
  }

  public <C extends Command> List<C> all(Class<C> kind) {
    return once.stream().map(Scripted::command).filter(kind::isInstance).map(kind::cast).toList();
  }

  public <C extends Command> long count(Class<C> kind) {
    return all(kind).size();
  }

  public <C extends Command> long count(Class<C> kind, Predicate<C> which) {
    return all(kind).stream().filter(which).count();
  }

  public long passed(SelectionStage stage) {
    return count(RecordSelectionStage.class, s -> s.passed() && s.stage() == stage);
  }

  /// -1 for what is not expected at all.
  public long expected(String measure) {
    return expected.getOrDefault(measure, -1L);
  }

  public <C extends Command> void expect(String measure, Class<C> kind) {
    expect(measure, count(kind));
  }

  public <C extends Command> void expect(String measure, Class<C> kind, Predicate<C> which) {
    expect(measure, count(kind, which));
  }

  public void expect(String measure, long count) {
    assertThat(count).as(measure).isEqualTo(expected(measure));
  }
}
