package id.jejak.query.audit;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.Rows.Row;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.assessment.DecreeCorrected;
import id.jejak.messages.assessment.RecommendationAmended;
import id.jejak.messages.assessor.AssessorValidityCorrected;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.person.PersonDataCorrected;
import id.jejak.messages.training.AttendanceCorrected;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Every record that was put right: what it was about, who asked, who approved, on what evidence.
final class CorrectionRegister implements View {
  static final String NAME = "correction_register";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("position");
  }

  @Override
  public String ddl() {
    return View.ddl(CorrectionRegister.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(
        PersonDataCorrected.class,
        AttendanceCorrected.class,
        RecommendationAmended.class,
        DecreeCorrected.class,
        CertificateIssued.class,
        AssessorValidityCorrected.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case PersonDataCorrected corrected ->
          line(recorded, rows)
              .set("person", corrected.person())
              .set(
                  "what",
                  corrected.fields().stream()
                      .map(Enum::name)
                      .sorted()
                      .collect(Collectors.joining(" ")))
              .set("evidence", corrected.evidence())
              .set("case_id", corrected.caseId())
              .set("requester", corrected.requester())
              .set("approver", corrected.approver());
      case AttendanceCorrected corrected ->
          line(recorded, rows)
              .set("person", corrected.of().person())
              .set("what", corrected.of().enrollment() + " session " + corrected.session())
              .set("reason", corrected.reason());
      case RecommendationAmended amended ->
          line(recorded, rows)
              .set("person", amended.of().candidate().person())
              .set("what", amended.of().assessment().value())
              .set("reason", amended.reason());
      case DecreeCorrected corrected ->
          line(recorded, rows)
              .set("what", corrected.number())
              .set("document", corrected.evidence())
              .set("reason", corrected.reason())
              .set("requester", corrected.requestedBy());
      case CertificateIssued issued -> {
        if (issued.correction() != null) {
          line(recorded, rows)
              .set("person", issued.of().person())
              .set("what", issued.previous())
              .set("reason", issued.correction().reason())
              .set("case_id", issued.correction().caseId());
        }
      }
      case AssessorValidityCorrected corrected ->
          line(recorded, rows)
              .set("what", corrected.validity().from() + " " + corrected.validity().to())
              .set("document", corrected.evidence());
      default -> throw Families.unheard(recorded.event());
    }
  }

  /// Who made the correction approves it, where the fact does not say more.
  private static Row line(Recorded<?> recorded, Rows rows) {
    return rows.at(recorded.position())
        .set("thing", recorded.stream())
        .set("fact", recorded.event().getClass().getSimpleName())
        .set("approver", recorded.by().actor())
        .set("occurred_at", recorded.occurredAt())
        .set("recorded_at", recorded.recordedAt());
  }
}
