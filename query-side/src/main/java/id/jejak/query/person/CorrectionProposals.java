package id.jejak.query.person;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.person.CorrectionProposed;
import id.jejak.messages.person.CorrectionRejected;
import id.jejak.messages.person.PersonData;
import id.jejak.messages.person.PersonDataCorrected;
import id.jejak.messages.person.PersonField;
import id.jejak.query.Families;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What should be corrected about whom, what it was before, and what became of the wish. Values the
/// number of a document is not shown at all; the audit has every correction that was made.
final class CorrectionProposals implements View {
  static final String NAME = "correction_proposal";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("correction");
  }

  @Override
  public String ddl() {
    return View.ddl(CorrectionProposals.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(CorrectionProposed.class, PersonDataCorrected.class, CorrectionRejected.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case CorrectionProposed proposed ->
          rows.at(proposed.correction())
              .set("person", proposed.person())
              .set("fields", fields(proposed.to().fields()))
              .set("name_after", proposed.to().name())
              .set("birth_after", proposed.to().birth())
              .set("evidence", proposed.evidence())
              .set("case_id", proposed.caseId())
              .set("requester", proposed.requester())
              .set("proposed_at", recorded.occurredAt())
              .set("status", "OPEN");
      case PersonDataCorrected corrected ->
          rows.at(corrected.correction())
              .set("name_before", corrected.before().name())
              .set("birth_before", corrected.before().birth())
              .set("codes_before", codes(corrected.before()))
              .set("codes_after", codes(corrected.after()))
              .set("approver", corrected.approver())
              .set("settled_at", recorded.occurredAt())
              .set("status", "MADE");
      case CorrectionRejected rejected ->
          rows.at(rejected.correction())
              .set("reason", rejected.reason())
              .set("approver", rejected.approver())
              .set("settled_at", recorded.occurredAt())
              .set("status", "REJECTED");
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static String fields(Set<PersonField> fields) {
    return fields.stream().sorted().map(PersonField::name).collect(Collectors.joining(" "));
  }

  private static String codes(PersonData data) {
    return Stream.of(data.sex(), data.education(), data.domicile())
        .filter(Objects::nonNull)
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }
}
