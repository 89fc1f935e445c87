/// From application to decision: who is admitted, who may assess whom and where, what an attempt
/// covers, and how the committee decides. Nothing here is public; speak to it through messages.
@NullMarked
package id.jejak.command.assessment;

import org.jspecify.annotations.NullMarked;
