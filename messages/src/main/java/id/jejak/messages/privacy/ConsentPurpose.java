package id.jejak.messages.privacy;

/// What the data may be used for; each is asked separately.
public enum ConsentPurpose {
  TRAINING,
  SHARING_WITH_LSP,
  TALENT_POOL,
  MARKETING
}
