package id.jejak.messages.notification;

import java.util.Set;

/// What notices are about, and what their texts name; the texts are in
/// `notifications_LANGUAGE.properties`, by these names.
public enum Template {
  // training and money
  STIPEND_PAYMENT_FAILED("stipend"),
  AGREEMENT_EXPIRING("agreement", "day"),
  // assessment and certification
  SELF_ASSESSMENT_REMINDER("application"),
  MORE_EVIDENCE_NEEDED("application", "wanted"),
  DUTY_LETTER("session", "day"),
  SESSION_BRIEFING("session", "day"),
  SESSION_MOVED("session", "day"),
  REPORT_OVERDUE("assessment"),
  DECISION_OVERDUE("assessment"),
  NOT_YET_COMPETENT("units", "appealUntil", "reassessUntil"),
  APPEAL_ACKNOWLEDGED("appeal"),
  APPEAL_DECIDED("appeal", "outcome"),
  APPEAL_OVERDUE("appeal", "missed"),
  CERTIFICATE_READY("certificate"),
  CERTIFICATE_REISSUED("certificate", "previous"),
  RENEWAL_INVITATION("certificate", "day"),
  SURVEILLANCE_QUESTION("day", "certificate"),
  // institutions and cases
  STATEMENT_REQUESTED("caseId", "by"),
  CASE_OVERDUE("caseId"),
  CASE_DECIDED("caseId", "outcome"),
  COMPLAINT_RESOLVED("complaint", "outcome"),
  FRAUD_REPORTED("subject", "caseId"),
  // the market
  VACANCY_INVITATION("vacancy"),
  OFFER_EXPIRING("placement"),
  VACANCY_FILLED_UNREPORTED("vacancy"),
  PLACEMENT_ENDED_EARLY("placement", "reason"),
  EMPLOYER_WITHDREW("employer", "reason"),
  LOGBOOK_DUE("apprenticeship", "month"),
  APPRENTICESHIP_BROKEN("apprenticeship", "reason"),
  OUTCOME_SURVEY("enrollment"),
  // people and their data
  DUPLICATE_REVIEW_OVERDUE("person", "other"),
  CORRECTION_MADE("correction"),
  CORRECTION_REJECTED("correction"),
  CORRECTION_OVERDUE("correction", "person"),
  CONSENT_WITHDRAWN("person", "purpose", "until"),
  DOSSIER_OVERDUE("person"),
  ERASURE_EXECUTED("scope"),
  ERASURE_REFUSED("reason"),
  ERASURE_OVERDUE("person"),
  BREACH_NOTICE("breach"),
  BREACH_NOTICE_TO_AUTHORITY("notice", "breach", "persons"),
  BREACH_NOTICE_OVERDUE("breach");

  private final Set<String> parameters;

  Template(String... parameters) {
    this.parameters = Set.of(parameters);
  }

  /// Exactly these are given with a notice.
  public Set<String> parameters() {
    return parameters;
  }

  /// The law owes it to the person, even where the use of their data is restricted (UU 27/2022).
  public boolean isOwed() {
    return this == ERASURE_EXECUTED || this == ERASURE_REFUSED || this == BREACH_NOTICE;
  }
}
