package id.jejak.kernel;

/// A wish, named in the imperative, that one stream decides about.
public interface Command {
  Identifier target();
}
