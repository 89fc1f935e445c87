package id.jejak.messages.target;

/// What can count towards a target.
public enum Achievement {
  /// Training completed.
  TRAINED,
  /// A certificate, as long as it is not withdrawn.
  CERTIFIED,
  /// An apprenticeship completed.
  APPRENTICED,
  /// The exam after the first year of an apprenticeship abroad.
  ABROAD,
  /// A job; one that ended early does not count (F17).
  PLACED,
  /// A business of one's own.
  SELF_EMPLOYED
}
