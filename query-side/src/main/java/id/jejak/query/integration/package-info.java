/// What partners are told: a contract of names and fields of its own (4.7), without a NIK or a
/// name, and with another pseudonym of a person for every partner.
@NullMarked
package id.jejak.query.integration;

import org.jspecify.annotations.NullMarked;
