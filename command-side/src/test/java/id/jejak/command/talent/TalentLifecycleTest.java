package id.jejak.command.talent;

import static id.jejak.command.talent.Example.CERTIFICATE;
import static id.jejak.command.talent.Example.PERSON;
import static id.jejak.command.talent.Example.TALENT;

import id.jejak.command.Lifecycle;
import id.jejak.messages.talent.HideTalent;
import id.jejak.messages.talent.PublishTalent;
import org.junit.jupiter.api.Test;

class TalentLifecycleTest {
  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(ViewTalentTest.looking(), is -> is)
        .asking(
            new PublishTalent(TALENT, PERSON, CERTIFICATE),
            new HideTalent(TALENT, null, "CONSENT_WITHDRAWN"),
            ViewTalentTest.LOOK)
        .approve();
  }
}
