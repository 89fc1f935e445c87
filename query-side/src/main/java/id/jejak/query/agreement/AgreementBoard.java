package id.jejak.query.agreement;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.Rows.Row;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Identifier;
import id.jejak.kernel.Recorded;
import id.jejak.messages.agreement.AgreementAmended;
import id.jejak.messages.agreement.AgreementDrafted;
import id.jejak.messages.agreement.AgreementEvent;
import id.jejak.messages.agreement.AgreementExpired;
import id.jejak.messages.agreement.AgreementExpiring;
import id.jejak.messages.agreement.AgreementSigned;
import id.jejak.messages.agreement.AgreementTerminated;
import id.jejak.messages.agreement.AgreementTerms;
import id.jejak.messages.agreement.ImplementingAgreementAttached;
import id.jejak.messages.agreement.IntakeBreachNoted;
import id.jejak.messages.agreement.IntakePromised;
import id.jejak.query.Families;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Agreements, on the terms that were agreed on last.
final class AgreementBoard implements View {
  static final String NAME = "agreement_board";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("agreement");
  }

  @Override
  public String ddl() {
    return View.ddl(AgreementBoard.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(AgreementEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case AgreementEvent event -> on(event, rows);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(AgreementEvent event, Rows rows) {
    switch (event) {
      case AgreementDrafted drafted ->
          terms(rows.at(drafted.agreement()), drafted.terms())
              .set("kind", drafted.kind())
              .set("parties", words(drafted.parties()));
      case ImplementingAgreementAttached attached ->
          rows.at(attached.agreement()).set("parent", attached.parent());
      case AgreementSigned signed -> rows.at(signed.agreement()).set("signed_on", signed.on());
      case AgreementAmended amended ->
          terms(rows.at(amended.agreement()), amended.terms())
              .set("amended_on", amended.on())
              .set("reminded_at", null);
      case AgreementExpiring expiring ->
          rows.at(expiring.agreement()).set("reminded_at", expiring.daysLeft());
      case AgreementExpired expired -> rows.at(expired.agreement()).set("expired_on", expired.on());
      case AgreementTerminated terminated ->
          rows.at(terminated.agreement())
              .set("terminated_on", terminated.on())
              .set("reason", terminated.reason());
      case IntakePromised _, IntakeBreachNoted _ -> {} // listed by themselves
    }
  }

  private static Row terms(Row row, AgreementTerms terms) {
    return row.set("schemes", words(terms.schemes()))
        .set("subject", terms.subject())
        .set("from_day", terms.term().from())
        .set("to_day", terms.term().to())
        .set("quota", terms.quota())
        .set("funding", terms.funding() == null ? null : terms.funding().amount());
  }

  private static String words(Collection<? extends Identifier> ids) {
    return ids.stream().map(Identifier::value).sorted().collect(Collectors.joining(" "));
  }
}
