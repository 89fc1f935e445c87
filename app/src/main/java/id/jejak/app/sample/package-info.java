/// Sample programmes: what people did, as a script of commands, generated from keyed chance and
/// exact quotas. All people are fictional, and the engine has to produce the events.
@NullMarked
package id.jejak.app.sample;

import org.jspecify.annotations.NullMarked;
