/// How a command becomes a decision: read the stream once, fold, gather the facts, decide, claim,
/// append, and keep a receipt, all in one transaction.
@NullMarked
package id.jejak.engine.command;

import org.jspecify.annotations.NullMarked;
