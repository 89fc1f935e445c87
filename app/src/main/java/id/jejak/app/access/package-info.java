/// Who may come in and do what: tokens are checked, roles are held against one table, and whoever
/// is bound to an organisation or to themselves meets only what is theirs.
@NullMarked
package id.jejak.app.access;

import org.jspecify.annotations.NullMarked;
