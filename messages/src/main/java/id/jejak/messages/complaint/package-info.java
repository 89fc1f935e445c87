/// Complaints (keluhan): from anyone, about anything; acknowledged, looked into and resolved by
/// people who are not involved.
@NullMarked
package id.jejak.messages.complaint;

import org.jspecify.annotations.NullMarked;
