package id.jejak.engine.database;

import java.util.UUID;

/// The three roles in which the engine meets its database: the owner migrates, the application
/// works, the vault keeps keys.
///
/// @param node the name under which this node claims its work; no two running nodes share one
public record Databases(
    DatabaseAccess owner, DatabaseAccess app, DatabaseAccess vault, String node) {

  /// For a server that several nodes may use.
  public Databases(DatabaseAccess owner, DatabaseAccess app, DatabaseAccess vault) {
    this(owner, app, vault, UUID.randomUUID().toString());
  }

  /// An embedded server has one node, which takes up at once what it had claimed before a crash.
  public static Databases of(EmbeddedDatabase server) {
    return new Databases(server.owner(), server.app(), server.vault(), "embedded");
  }
}
