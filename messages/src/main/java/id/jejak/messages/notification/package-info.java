/// What somebody must be told: a fact that the work queue shows and the feed delivers.
@NullMarked
package id.jejak.messages.notification;

import org.jspecify.annotations.NullMarked;
