/// Certificates: numbered and issued on a competent decision, good for a period, suspended or
/// withdrawn for cause. Nothing here is public; speak to it through messages.
@NullMarked
package id.jejak.command.certification;

import org.jspecify.annotations.NullMarked;
