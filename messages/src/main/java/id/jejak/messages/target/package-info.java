/// Targets: how many people are to be trained, certified, placed, in a tree from nation to regency.
@NullMarked
package id.jejak.messages.target;

import org.jspecify.annotations.NullMarked;
