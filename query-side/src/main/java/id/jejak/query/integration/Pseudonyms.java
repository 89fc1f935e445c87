package id.jejak.query.integration;

/// What a person, and whatever is a person's, is called towards one partner: always the same there,
/// and something else for every other partner.
public interface Pseudonyms {
  String of(String partner, String identifier);
}
