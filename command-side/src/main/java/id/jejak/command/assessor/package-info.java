/// Competence assessors: their licence, their fields, the bodies they belong to, whom they cannot
/// judge impartially. Nothing here is public; speak to it through messages.
@NullMarked
package id.jejak.command.assessor;

import org.jspecify.annotations.NullMarked;
