package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.APPEAL;
import static id.jejak.command.assessment.Example.APPEALED;
import static id.jejak.command.assessment.Example.ASSESSOR_PERSON;
import static id.jejak.command.assessment.Example.MEETING;
import static id.jejak.command.assessment.Example.MEMBERS;
import static id.jejak.command.assessment.Example.PANEL;
import static id.jejak.command.assessment.Example.PERSON;
import static id.jejak.command.assessment.Example.REF;
import static id.jejak.command.assessment.Example.TRAINER_PERSON;
import static id.jejak.command.assessment.Example.appeal;

import id.jejak.messages.assessment.AppealPanelAppointed;
import id.jejak.messages.assessment.AppointPanel;
import id.jejak.messages.assessment.PanelIncomplete;
import id.jejak.messages.assessment.PanelistNotIndependent;
import id.jejak.messages.person.PersonId;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppointPanelTest {
  static final AppointPanel APPOINT = new AppointPanel(APPEAL, PANEL, MEETING);
  static final AppealPanelAppointed APPOINTED =
      new AppealPanelAppointed(APPEAL, REF, PANEL, MEETING);

  static AppointPanel with(PersonId third) {
    return new AppointPanel(APPEAL, List.of(PANEL.get(0), PANEL.get(1), third), MEETING);
  }

  @Test
  void a_panel_is_appointed() {
    appeal().given(APPEALED).when(APPOINT).then(APPOINTED);
  }

  @Test
  void nobody_who_had_a_part_in_it_is_on_the_panel() {
    for (PersonId involved : List.of(PERSON, ASSESSOR_PERSON, TRAINER_PERSON, MEMBERS.getFirst())) {
      appeal()
          .given(APPEALED)
          .when(with(involved))
          .thenRefused(new PanelistNotIndependent(APPEAL, involved));
    }
  }

  @Test
  void a_panel_is_complete() {
    appeal()
        .given(APPEALED)
        .when(new AppointPanel(APPEAL, PANEL.subList(0, 2), MEETING))
        .thenRefused(new PanelIncomplete(APPEAL, 2, 3));
    appeal()
        .given(APPEALED)
        .when(with(PANEL.getFirst()))
        .thenRefused(new PanelIncomplete(APPEAL, 2, 3));
  }

  @Test
  void a_member_is_replaced() {
    var other = with(new PersonId("per-s"));
    appeal()
        .given(APPEALED, APPOINTED)
        .when(other)
        .then(new AppealPanelAppointed(APPEAL, REF, other.members(), MEETING));
  }

  @Test
  void appointing_twice_changes_nothing() {
    appeal().given(APPEALED, APPOINTED).when(APPOINT).thenNothing();
  }
}
