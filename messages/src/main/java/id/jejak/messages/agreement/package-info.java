/// Memoranda of understanding (MoU) and the implementing agreements (PKS) that alone authorise
/// spending.
@NullMarked
package id.jejak.messages.agreement;

import org.jspecify.annotations.NullMarked;
