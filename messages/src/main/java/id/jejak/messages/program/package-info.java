/// A year's programme of a labour office: training types, providers, quotas, registration in waves.
@NullMarked
package id.jejak.messages.program;

import org.jspecify.annotations.NullMarked;
