/// Complaints: what they are about, who sees to them, how they ended.
@NullMarked
package id.jejak.query.complaint;

import org.jspecify.annotations.NullMarked;
