package id.jejak.command.talent;

import static id.jejak.command.talent.Example.HIDDEN;
import static id.jejak.command.talent.Example.PUBLISHED;
import static id.jejak.command.talent.Example.TALENT;
import static id.jejak.command.talent.Example.talent;

import id.jejak.messages.shared.NotFound;
import id.jejak.messages.talent.HideTalent;
import org.junit.jupiter.api.Test;

class HideTalentTest {
  static final HideTalent HIDE = new HideTalent(TALENT, "CONSENT_WITHDRAWN");

  @Test
  void a_published_profile_is_hidden() {
    talent().given(PUBLISHED).when(HIDE).then(HIDDEN);
  }

  @Test
  void hiding_twice_changes_nothing() {
    talent().given(PUBLISHED, HIDDEN).when(HIDE).thenNothing();
  }

  @Test
  void what_was_never_published_is_not_there() {
    talent().when(HIDE).thenRefused(new NotFound(TALENT.value()));
  }
}
