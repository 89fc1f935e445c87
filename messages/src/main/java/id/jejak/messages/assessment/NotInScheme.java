package id.jejak.messages.assessment;

import id.jejak.messages.scheme.SchemeVersion;

/// The scheme version does not provide for this way, mode or method (SchemeTerms).
public record NotInScheme(SchemeVersion scheme, String what) implements AssessmentRefusal {
  @Override
  public String code() {
    return "NOT_IN_SCHEME";
  }

  @Override
  public Kind kind() {
    return Kind.NOT_ALLOWED;
  }
}
