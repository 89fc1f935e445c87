/// The PostgreSQL that everything is kept in: our own server in a data folder, or a remote one
/// described the same way. Both must show at start-up that they keep what they acknowledge.
@NullMarked
package id.jejak.engine.database;

import org.jspecify.annotations.NullMarked;
