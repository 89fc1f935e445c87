package id.jejak.query.privacy;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.privacy.AccessRequested;
import id.jejak.messages.privacy.DataRequestId;
import id.jejak.messages.privacy.DossierDelivered;
import id.jejak.messages.privacy.ErasureExecuted;
import id.jejak.messages.privacy.ErasureRefused;
import id.jejak.messages.privacy.ErasureRequested;
import id.jejak.messages.privacy.RequesterVerified;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What people asked about their data, and what they were answered.
final class DataRequests implements View {
  static final String NAME = "data_request";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("request");
  }

  @Override
  public String ddl() {
    return View.ddl(DataRequests.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        AccessRequested.class,
        DossierDelivered.class,
        ErasureRequested.class,
        RequesterVerified.class,
        ErasureExecuted.class,
        ErasureRefused.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case AccessRequested asked -> open(rows, asked.request(), asked.person(), "ACCESS", recorded);
      case DossierDelivered delivered -> answer(rows, delivered.request(), "DELIVERED", recorded);
      case ErasureRequested asked ->
          open(rows, asked.request(), asked.person(), "ERASURE", recorded);
      case RequesterVerified verified -> rows.at(verified.request()).set("status", "VERIFIED");
      case ErasureExecuted executed -> {
        if (executed.request() != null) {
          answer(rows, executed.request(), "ERASED_" + executed.scope(), recorded)
              .set("legal_basis", executed.legalBasis())
              .set(
                  "kept",
                  executed.kept().stream()
                      .map(kept -> kept.duty() + " " + kept.thing())
                      .collect(Collectors.joining(", ")));
        }
      }
      case ErasureRefused refused ->
          answer(rows, refused.request(), "REFUSED", recorded)
              .set("reason", refused.reason().name());
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void open(
      Rows rows, DataRequestId request, PersonId person, String kind, Recorded<?> recorded) {
    rows.at(request)
        .set("person", person)
        .set("kind", kind)
        .set("status", "OPEN")
        .set("requested_at", recorded.occurredAt());
  }

  private static Rows.Row answer(
      Rows rows, DataRequestId request, String status, Recorded<?> recorded) {
    return rows.at(request).set("status", status).set("answered_at", recorded.occurredAt());
  }
}
