/// What became of graduates, asked months later (tracer study).
@NullMarked
package id.jejak.messages.outcome;

import org.jspecify.annotations.NullMarked;
