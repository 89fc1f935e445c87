package id.jejak.app.sample.story;

import java.util.Set;

/// What goes wrong on purpose, by the numbers of the classes where it does.
///
/// @param sameNik somebody tries to be registered twice
/// @param wrongDistrict somebody from another district asks for a seat at the counter
/// @param noSeatLeft somebody asks for a seat when all are taken
/// @param insuredLate the class tries to start before everybody is insured
/// @param impatient commands of these classes are sent again
/// @param oneClassTooMany money is asked for one class more than there is money for
public record Oddities(
    Set<Integer> sameNik,
    Set<Integer> wrongDistrict,
    Set<Integer> noSeatLeft,
    Set<Integer> insuredLate,
    Set<Integer> impatient,
    boolean oneClassTooMany) {
  public static final Oddities NONE =
      new Oddities(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false);
}
