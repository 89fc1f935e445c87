package id.jejak.app.sample.story;

import id.jejak.messages.shared.RegionCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What goes wrong on purpose, by how often; whom it meets is left to chance.
///
/// @param lapsing the last day of the licence of these assessors, by their numbers
/// @param recalled so many assessments come up again, when it turns out long after that two
///   assessors had no licence any more
/// @param leaving employers that give up, each with so many offers pending
/// @param suspended a body whose licence is suspended for a while; null for none
/// @param revised a scheme that goes over to another version; null for none
public record Mishaps(
    Papers papers,
    Duplicates duplicates,
    Forbidden forbidden,
    Privacy privacy,
    Forms forms,
    Map<Integer, LocalDate> lapsing,
    int recalled,
    int lateEntries,
    int stale,
    Map<Body, Integer> leaving,
    LocalDate leavingOn,
    @Nullable Suspension suspended,
    @Nullable Revision revised) {
  /// A year in which nothing of the kind happens.
  public static final Mishaps NONE =
      new Mishaps(
          new Papers(null, 0, 0),
          new Duplicates(0, 0, 0),
          new Forbidden(0, 0, 0, 0),
          new Privacy(0, 0, 0, 0, 0),
          new Forms(0, 0),
          Map.of(),
          0,
          0,
          0,
          Map.of(),
          LocalDate.EPOCH,
          null,
          null);

  public Mishaps {
    lapsing = Collections.unmodifiableMap(new TreeMap<>(lapsing));
    leaving = Collections.unmodifiableMap(new LinkedHashMap<>(leaving));
  }

  /// @param retired the code of a district that is no more; null for none
  /// @param retiredDistrict so many NIK have it
  /// @param otherBirth so many NIK say another birth date than the person
  public record Papers(@Nullable RegionCode retired, int retiredDistrict, int otherBirth) {}

  /// People who are registered twice.
  ///
  /// @param sameNik first with another document, and then with the NIK
  /// @param sameNameAndBirth with the same name and birth date
  /// @param distinct of the latter, so many are two people after all
  public record Duplicates(int sameNik, int sameNameAndBirth, int distinct) {}

  /// What somebody tries and may not.
  ///
  /// @param trainerAssesses who taught a class is to assess it
  /// @param assessorDecides who assessed a class is to decide about it
  /// @param outOfScope a session by a body without the scheme
  /// @param wrongVenue a session in a venue that was not verified for the scheme
  public record Forbidden(
      int trainerAssesses, int assessorDecides, int outOfScope, int wrongVenue) {}

  /// What people ask about their data, and how many one breach touches.
  public record Privacy(
      int erasedPartly, int erasureRefused, int erasedFully, int access, int breached) {}

  /// Forms of certificates that are spoiled, and a box that is lost on the way.
  public record Forms(int spoiled, int lost) {}

  /// @param days from `from` on
  public record Suspension(Lsp lsp, LocalDate from, int days) {}

  /// @param days of transition
  public record Revision(Course course, LocalDate on, int days) {}
}
