package id.jejak.app.sample.story;

import id.jejak.messages.assessment.Track;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A year in which an office has people certified without training them: who holds a certificate
/// from elsewhere renews it, who works without one is recognised, and who was trained before waits
/// until there is money.
///
/// @param plan who takes part, when and where; without classes
/// @param crowds everybody, whatever part of the story is told
/// @param told so many batches of each crowd are told
/// @param validity when the certificates from elsewhere end
/// @param days the dates of the office
public record Campaign(
    Plan plan, List<Crowd> crowds, int told, Validity validity, Days days, List<Renewed> renewed) {
  public Campaign {
    crowds = List.copyOf(crowds);
    renewed = List.copyOf(renewed);
  }

  /// People who come for the same reason; among them fates are dealt.
  public record Crowd(Reason reason, List<Batch> batches, Map<Fate, Integer> fates) {
    public Crowd {
      batches = List.copyOf(batches);
      fates = Map.copyOf(fates);
    }

    int size() {
      return batches.stream().mapToInt(Batch::size).sum();
    }
  }

  /// Why somebody is to be certified.
  public enum Reason {
    /// A certificate has expired, or is about to.
    RENEWAL(Track.RENEWAL),
    /// Works, and has no certificate.
    WORKER(Track.RPL),
    /// Was trained before there was money for the certification.
    TRAINEE(Track.RPL);

    private final Track track;

    Reason(Track track) {
      this.track = track;
    }

    Track track() {
      return track;
    }
  }

  /// How it ends.
  public enum Fate {
    /// Is told, and does not come.
    SILENT,
    /// No self-assessment, so the application lapses.
    LAPSED,
    /// Not admitted.
    REJECTED,
    /// Renewed on evidence alone.
    ON_PORTFOLIO,
    COMPETENT,
    NOT_YET,
    /// Still waiting for money at the end of the year.
    UNFUNDED;

    boolean applies() {
      return this != SILENT;
    }

    boolean admitted() {
      return applies() && this != LAPSED && this != REJECTED;
    }

    boolean examined() {
      return this == COMPETENT || this == NOT_YET;
    }
  }

  /// People who go the way together.
  ///
  /// @param number from 1, over the year
  /// @param course the scheme as they apply for it
  /// @param before how many people the batches before it have
  public record Batch(int number, Course course, Lsp lsp, int before, int size) {}

  /// The next version of a scheme, which asks for a unit more.
  public record Renewed(Course next, String change) {}

  /// @param expired so many certificates ended before the first moment
  /// @param expiredDays the longest ago
  /// @param valid so many end in the year
  /// @param validDays the last of them
  public record Validity(int expired, int expiredDays, int valid, int validDays) {}

  /// @param workers from when on workers apply
  /// @param trainees from when on former trainees apply: after the money is given out
  /// @param revision when more money is proposed; a week later it is there
  public record Days(LocalDate workers, LocalDate trainees, LocalDate revision) {}

  List<Batch> told(Crowd crowd) {
    return crowd.batches().subList(0, Math.min(told, crowd.batches().size()));
  }

  /// Whether the whole story is told.
  public boolean whole() {
    return crowds.stream().allMatch(each -> told >= each.batches().size());
  }
}
