package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.ASSIGNED;
import static id.jejak.command.assessment.Example.CHECKED_IN;
import static id.jejak.command.assessment.Example.CONSENTED;
import static id.jejak.command.assessment.Example.FIRST;
import static id.jejak.command.assessment.Example.PLANNED;
import static id.jejak.command.assessment.Example.REF;
import static id.jejak.command.assessment.Example.SEAT;
import static id.jejak.command.assessment.Example.SESSION;
import static id.jejak.command.assessment.Example.assessment;
import static id.jejak.command.assessment.Example.session;

import id.jejak.messages.assessment.CandidateCheckedIn;
import id.jejak.messages.assessment.SignConsent;
import id.jejak.messages.shared.IdentityNotChecked;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.Mode;
import org.junit.jupiter.api.Test;

class SignConsentTest {
  static final SignConsent SIGN = new SignConsent(FIRST);
  static final CandidateCheckedIn UNSEEN = new CandidateCheckedIn(REF, " ");

  @Test
  void who_is_there_consents() {
    assessment().given(PLANNED, CHECKED_IN).when(SIGN).then(CONSENTED);
  }

  @Test
  void consenting_twice_changes_nothing() {
    assessment().given(PLANNED, CHECKED_IN, CONSENTED).when(SIGN).thenNothing();
  }

  @Test
  void who_is_not_there_does_not_consent() {
    assessment()
        .given(PLANNED)
        .when(SIGN)
        .thenRefused(new IllegalTransition(FIRST.value(), "PLANNED"));
  }

  @Test
  void from_afar_an_identity_is_shown_first() {
    var online = assessment().where(SESSION, session(Mode.ONLINE), ASSIGNED, SEAT);
    online.given(PLANNED, UNSEEN).when(SIGN).thenRefused(new IdentityNotChecked(FIRST.value()));
    online.given(PLANNED).when(SIGN).thenRefused(new IdentityNotChecked(FIRST.value()));
    online.given(PLANNED, CHECKED_IN).when(SIGN).then(CONSENTED);
  }

  @Test
  void on_site_the_assessor_sees_who_it_is() {
    assessment().given(PLANNED, UNSEEN).when(SIGN).then(CONSENTED);
  }
}
