package id.jejak.engine.web;

import id.jejak.kernel.Command;

/// Stands before every command that comes in over HTTP. It throws what the caller is to be told
/// when the caller has no business with what the command is about.
@FunctionalInterface
public interface CommandGuard {
  void admit(Command command);
}
