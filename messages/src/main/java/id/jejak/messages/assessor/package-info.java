/// Competence assessors: registration, fields, membership of certification bodies, conflicts of
/// interest.
@NullMarked
package id.jejak.messages.assessor;

import org.jspecify.annotations.NullMarked;
