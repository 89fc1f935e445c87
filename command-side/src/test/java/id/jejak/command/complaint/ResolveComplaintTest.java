package id.jejak.command.complaint;

import static id.jejak.command.complaint.Examples.ACKNOWLEDGED;
import static id.jejak.command.complaint.Examples.APPOINT;
import static id.jejak.command.complaint.Examples.APPOINTED;
import static id.jejak.command.complaint.Examples.ASSESSING;
import static id.jejak.command.complaint.Examples.ASSESSMENT;
import static id.jejak.command.complaint.Examples.ASSESSOR;
import static id.jejak.command.complaint.Examples.COMPLAINT;
import static id.jejak.command.complaint.Examples.DAY;
import static id.jejak.command.complaint.Examples.FILE;
import static id.jejak.command.complaint.Examples.FILED;
import static id.jejak.command.complaint.Examples.HEAD;
import static id.jejak.command.complaint.Examples.NAMED;
import static id.jejak.command.complaint.Examples.RESOLVE;
import static id.jejak.command.complaint.Examples.RESOLVED;
import static id.jejak.command.complaint.Examples.SITI;
import static id.jejak.command.complaint.Examples.WORDS;
import static id.jejak.command.complaint.Examples.planned;
import static id.jejak.command.complaint.Examples.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Decision;
import id.jejak.messages.complaint.AcknowledgeComplaint;
import id.jejak.messages.complaint.AppointInvestigator;
import id.jejak.messages.complaint.ComplaintCommand;
import id.jejak.messages.complaint.ComplaintEvent;
import id.jejak.messages.complaint.ComplaintOutcome;
import id.jejak.messages.complaint.FileComplaint;
import id.jejak.messages.complaint.InvestigatorNotIndependent;
import id.jejak.messages.complaint.ResolveComplaint;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResolveComplaintTest {
  private final DeciderSpec<ComplaintCommand, Complaint, ComplaintEvent, ComplaintFacts> complaint =
      DeciderSpec.of(new ComplaintDecider())
          .where(ASSESSMENT, planned())
          .where(ASSESSOR, registered());

  @Test
  void anyone_complains_about_anything() {
    complaint.given().when(FILE).then(FILED);
    complaint.given(FILED).when(FILE).thenNothing();
  }

  @Test
  void a_complaint_is_not_replaced_by_another_of_its_name() {
    var other = new FileComplaint(COMPLAINT, "org-lsp", null, Set.of(), WORDS, DAY);
    complaint.given(FILED).when(other).thenRefused(new AlreadyExists(COMPLAINT.value()));
  }

  @Test
  void a_complaint_about_nothing_cannot_even_be_filed() {
    assertThatThrownBy(() -> new FileComplaint(COMPLAINT, "?", null, Set.of(), WORDS, DAY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void it_is_acknowledged_looked_into_and_resolved() {
    complaint.given(FILED).when(new AcknowledgeComplaint(COMPLAINT)).then(ACKNOWLEDGED);
    complaint.given(FILED, ACKNOWLEDGED).when(APPOINT).then(APPOINTED);
    complaint.given(FILED, ACKNOWLEDGED, APPOINTED).when(RESOLVE).then(RESOLVED);
    complaint.given(FILED, ACKNOWLEDGED, APPOINTED, RESOLVED).when(RESOLVE).thenNothing();
  }

  @Test
  void nothing_is_resolved_before_somebody_looked_into_it() {
    complaint
        .given(FILED, ACKNOWLEDGED)
        .when(RESOLVE)
        .thenRefused(new IllegalTransition(COMPLAINT.value(), "ACKNOWLEDGED"));
  }

  /// The one it names, the candidate, and the assessor.
  @ParameterizedTest
  @ValueSource(strings = {"per-named", "per-siti", "per-assessing"})
  void who_is_involved_neither_looks_into_it_nor_resolves_it(String person) {
    var involved = new PersonId(person);
    assertThat(Set.of(NAMED, SITI, ASSESSING)).contains(involved);
    complaint
        .given(FILED, ACKNOWLEDGED)
        .when(new AppointInvestigator(COMPLAINT, involved))
        .thenRefused(new InvestigatorNotIndependent(COMPLAINT, involved));
    complaint
        .given(FILED, ACKNOWLEDGED, APPOINTED)
        .when(new ResolveComplaint(COMPLAINT, involved, ComplaintOutcome.UPHELD, "NO_EVIDENCE"))
        .thenRefused(new InvestigatorNotIndependent(COMPLAINT, involved));
  }

  @Test
  void who_complains_does_not_resolve_it() {
    var own = new FileComplaint(COMPLAINT, "org-lsp", HEAD, Set.of(), WORDS, DAY);
    var filed = complaint.given().when(own).decision();
    assertThat(filed).isInstanceOf(Decision.Accepted.class);
    complaint
        .given(((Decision.Accepted<ComplaintEvent>) filed).events().getFirst(), ACKNOWLEDGED)
        .when(new AppointInvestigator(COMPLAINT, HEAD))
        .thenRefused(new InvestigatorNotIndependent(COMPLAINT, HEAD));
  }

  @Test
  void another_resolution_comes_too_late() {
    complaint
        .given(FILED, ACKNOWLEDGED, APPOINTED, RESOLVED)
        .when(new ResolveComplaint(COMPLAINT, HEAD, ComplaintOutcome.UPHELD, "NO_EVIDENCE"))
        .thenRefused(new IllegalTransition(COMPLAINT.value(), "RESOLVED"));
  }

  @Test
  void what_nobody_filed_is_not_found() {
    complaint.given().when(RESOLVE).thenRefused(new NotFound(COMPLAINT.value()));
  }
}
