/// What belongs to whom, so that whoever is bound to an organisation, to a session or to themselves
/// meets nothing else.
@NullMarked
package id.jejak.query.ownership;

import org.jspecify.annotations.NullMarked;
