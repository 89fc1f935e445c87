package id.jejak.query.assessor;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.Rows.Row;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.assessor.AssessorEvent;
import id.jejak.messages.assessor.AssessorJoinedLsp;
import id.jejak.messages.assessor.AssessorLeftLsp;
import id.jejak.messages.assessor.AssessorLicenceExpired;
import id.jejak.messages.assessor.AssessorRegistered;
import id.jejak.messages.assessor.AssessorRenewed;
import id.jejak.messages.assessor.AssessorSuspended;
import id.jejak.messages.assessor.AssessorSuspensionLifted;
import id.jejak.messages.assessor.AssessorValidityCorrected;
import id.jejak.messages.assessor.AssessorWithdrawn;
import id.jejak.messages.assessor.ConflictDeclared;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Period;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Assessors with their licence as it was last renewed or corrected.
final class AssessorRegister implements View {
  static final String NAME = "assessor_register";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("assessor");
  }

  @Override
  public String ddl() {
    return View.ddl(AssessorRegister.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(AssessorEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case AssessorEvent event -> on(event, rows);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(AssessorEvent event, Rows rows) {
    switch (event) {
      case AssessorRegistered registered ->
          licensed(rows.at(registered.assessor()), registered.validity())
              .set("person", registered.person())
              .set("name", registered.name())
              .set("registration", registered.registration())
              .set(
                  "fields",
                  registered.fields().stream()
                      .map(SchemeId::value)
                      .sorted()
                      .collect(Collectors.joining(" ")));
      case AssessorRenewed renewed -> licensed(rows.at(renewed.assessor()), renewed.validity());
      case AssessorValidityCorrected corrected ->
          licensed(rows.at(corrected.assessor()), corrected.validity());
      case AssessorLicenceExpired expired ->
          rows.at(expired.assessor()).set("expired_from", expired.from());
      case AssessorSuspended suspended ->
          rows.at(suspended.assessor())
              .set("suspended_from", suspended.from())
              .set("reason", suspended.reason());
      case AssessorSuspensionLifted lifted ->
          rows.at(lifted.assessor()).set("suspended_from", null).set("reason", null);
      case AssessorWithdrawn withdrawn ->
          rows.at(withdrawn.assessor())
              .set("withdrawn_from", withdrawn.from())
              .set("reason", withdrawn.reason());
      case AssessorJoinedLsp _, AssessorLeftLsp _, ConflictDeclared _ -> {} // listed by themselves
    }
  }

  private static Row licensed(Row row, Period validity) {
    return row.set("from_day", validity.from())
        .set("to_day", validity.to())
        .set("expired_from", null);
  }
}
