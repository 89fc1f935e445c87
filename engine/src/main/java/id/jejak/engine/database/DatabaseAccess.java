package id.jejak.engine.database;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/// How one role reaches one database. Embedded and remote servers are described alike, so nothing
/// behind it knows which of the two it talks to.
public record DatabaseAccess(String url, String user, String password) {

  /// A connection for every call, without a pool: for set-up, tools and tests.
  public DataSource dataSource() {
    var source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(user);
    source.setPassword(password);
    return source;
  }

  /// It ends up in logs, so no password, nor the URL's parameters, which may hold one too.
  @Override
  public String toString() {
    return url.replaceFirst("\\?.*", "") + " as " + user;
  }
}
