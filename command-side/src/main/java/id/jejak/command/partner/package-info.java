/// A partner's subscription: how far it has acknowledged what happened, and what it could not take.
/// What is delivered, and in which words, is the query side's. Nothing here is public; speak to it
/// through messages.
@NullMarked
package id.jejak.command.partner;

import org.jspecify.annotations.NullMarked;
