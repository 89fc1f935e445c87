package id.jejak.command.talent;

import static id.jejak.command.talent.Example.HIDDEN;
import static id.jejak.command.talent.Example.PERSON;
import static id.jejak.command.talent.Example.PUBLISHED;
import static id.jejak.command.talent.Example.TALENT;
import static id.jejak.command.talent.Example.published;
import static id.jejak.command.talent.Example.talent;

import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.talent.HideTalent;
import id.jejak.messages.talent.TalentHidden;
import org.junit.jupiter.api.Test;

class HideTalentTest {
  static final HideTalent HIDE = new HideTalent(TALENT, null, "CONSENT_WITHDRAWN");

  @Test
  void a_published_profile_is_hidden() {
    talent().given(PUBLISHED).when(HIDE).then(HIDDEN);
  }

  @Test
  void hiding_twice_changes_nothing() {
    talent().given(PUBLISHED, HIDDEN).when(HIDE).thenNothing();
  }

  @Test
  void with_one_certificate_of_two_the_profile_stays() {
    var other = new CertificateId("cert-2");
    talent()
        .given(PUBLISHED, published(other))
        .when(new HideTalent(TALENT, other, "CERTIFICATE_SUSPENDED"))
        .then(new TalentHidden(TALENT, PERSON, other, "CERTIFICATE_SUSPENDED"));
    talent()
        .given(PUBLISHED, published(other))
        .when(HIDE)
        .then(HIDDEN, new TalentHidden(TALENT, PERSON, other, "CONSENT_WITHDRAWN"));
  }

  @Test
  void what_was_never_published_is_not_there() {
    talent().when(HIDE).thenRefused(new NotFound(TALENT.value()));
  }
}
