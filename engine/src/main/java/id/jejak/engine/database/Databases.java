package id.jejak.engine.database;

/// The three roles in which the engine meets its database: the owner migrates, the application
/// works, the vault keeps keys.
public record Databases(DatabaseAccess owner, DatabaseAccess app, DatabaseAccess vault) {
  public static Databases of(EmbeddedDatabase server) {
    return new Databases(server.owner(), server.app(), server.vault());
  }
}
