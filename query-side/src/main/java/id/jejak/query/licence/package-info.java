/// Licences of certification bodies, day by day: who may certify what, and what a lapse touches.
@NullMarked
package id.jejak.query.licence;

import org.jspecify.annotations.NullMarked;
