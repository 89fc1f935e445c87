package id.jejak.kernel;

/// A fact, named in the past tense. Once stored it is a contract: components are only ever added,
/// optional.
public interface Event {}
