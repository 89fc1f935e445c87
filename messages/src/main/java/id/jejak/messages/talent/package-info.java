/// The consented directory of certified people that companies search.
@NullMarked
package id.jejak.messages.talent;

import org.jspecify.annotations.NullMarked;
