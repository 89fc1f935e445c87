package id.jejak.app.sample.story;

import id.jejak.app.sample.Chance;
import id.jejak.app.sample.Names;
import id.jejak.app.sample.Quota;
import id.jejak.app.sample.SyntheticNik;
import id.jejak.app.sample.story.Campaign.Batch;
import id.jejak.app.sample.story.Campaign.Crowd;
import id.jejak.app.sample.story.Campaign.Fate;
import id.jejak.app.sample.story.Campaign.Reason;
import id.jejak.messages.person.Education;
import id.jejak.messages.person.ParticipantCategory;
import id.jejak.messages.person.Sex;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The people of a campaign, and what becomes of each. Dealt over the whole year, so that a part of
/// it is told with the same people.
final class Participants {
  private static final int YOUNGEST = 19;
  private static final int AGES = 30;

  private final Campaign campaign;
  private final Plan plan;
  private final Chance chance;
  private final List<Boolean> oneWordNames;
  private final List<Education> education;
  private final List<ParticipantCategory> holders;
  private final List<Integer> validity;
  private final Map<Integer, Fate> fates = new HashMap<>();

  Participants(Campaign campaign) {
    this.campaign = campaign;
    this.plan = campaign.plan();
    this.chance = plan.chance();
    int all = campaign.crowds().stream().mapToInt(Crowd::size).sum();
    this.oneWordNames = deal(all, List.of(true, false), "one-word", 12, 88);
    this.education = deal(all, List.of(Education.values()), "education", 6, 14, 68, 6, 6);
    this.holders =
        deal(
            all,
            List.of(
                ParticipantCategory.WORKER,
                ParticipantCategory.LAID_OFF,
                ParticipantCategory.ENTREPRENEUR),
            "category",
            70,
            15,
            15);
    this.validity = dealValidity(campaign.validity());
    campaign.crowds().forEach(this::dealFates);
  }

  /// Everybody in a batch, in the order in which they come.
  List<Participant> of(Crowd crowd, Batch batch) {
    return IntStream.rangeClosed(batch.before() + 1, batch.before() + batch.size())
        .mapToObj(ordinal -> member(crowd, batch, ordinal))
        .toList();
  }

  /// Everybody of whom a crowd is told.
  List<Participant> told(Crowd crowd) {
    return campaign.told(crowd).stream().flatMap(batch -> of(crowd, batch).stream()).toList();
  }

  private Participant member(Crowd crowd, Batch batch, int ordinal) {
    Sex sex =
        chance.below(100, "person", ordinal, "sex") < batch.course().percentMen()
            ? Sex.MALE
            : Sex.FEMALE;
    LocalDate birth =
        LocalDate.of(
                plan.frame().epoch().getYear()
                    - YOUNGEST
                    - chance.below(AGES, "person", ordinal, "age"),
                1,
                1)
            .plusDays(chance.below(330, "person", ordinal, "birthday"));
    District district =
        plan.districts()
            .get(
                chance.weighted(
                    "person",
                    ordinal,
                    "district",
                    plan.districts().stream().mapToInt(District::weight).toArray()));
    return new Participant(
        plan.key(),
        ordinal,
        crowd.reason(),
        batch,
        fate(ordinal),
        plan.program(),
        sex,
        Names.of(chance, "person", ordinal, sex, oneWordNames.get(ordinal - 1)),
        birth,
        district,
        education.get(ordinal - 1),
        SyntheticNik.of(district.code(), birth, sex, ordinal),
        category(crowd.reason(), ordinal),
        held(crowd.reason(), batch, ordinal));
  }

  private ParticipantCategory category(Reason reason, int ordinal) {
    return switch (reason) {
      case RENEWAL -> holders.get(ordinal - 1);
      case WORKER -> ParticipantCategory.WORKER;
      case TRAINEE -> ParticipantCategory.JOB_SEEKER;
    };
  }

  private @Nullable Period held(Reason reason, Batch batch, int ordinal) {
    if (reason != Reason.RENEWAL) {
      return null;
    }
    LocalDate last = plan.frame().epoch().plusDays(validity.get(ordinal - 1));
    return new Period(last.minusMonths(batch.course().terms().validityMonths()), last);
  }

  private Fate fate(int ordinal) {
    Fate fate = fates.get(ordinal);
    if (fate == null) {
      throw new IllegalArgumentException("nothing was dealt to number " + ordinal);
    }
    return fate;
  }

  private void dealFates(Crowd crowd) {
    var dealt = new ArrayList<Fate>();
    for (Fate each : Fate.values()) {
      dealt.addAll(Collections.nCopies(crowd.fates().getOrDefault(each, 0), each));
    }
    int first = crowd.batches().getFirst().before() + 1;
    if (dealt.size() != crowd.size()) {
      throw new IllegalArgumentException(
          "a fate for everybody from " + first + ", not " + dealt.size() + " of " + crowd.size());
    }
    List<Fate> shuffled = Quota.shuffle(dealt, chance, "crowd-" + first, "fate");
    for (int i = 0; i < shuffled.size(); i++) {
      fates.put(first + i, shuffled.get(i));
    }
  }

  /// Spread evenly over the days before and after the first moment.
  private List<Integer> dealValidity(Campaign.Validity counts) {
    var days = new ArrayList<Integer>();
    for (int i = 0; i < counts.expired(); i++) {
      days.add(-spread(i, counts.expired(), counts.expiredDays()));
    }
    for (int i = 0; i < counts.valid(); i++) {
      days.add(spread(i, counts.valid(), counts.validDays()));
    }
    return Quota.shuffle(days, chance, "holder", "validity");
  }

  private static int spread(int place, int of, int days) {
    return of == 1 ? days : 1 + place * (days - 1) / (of - 1);
  }

  private <T> List<T> deal(int all, List<T> labels, String purpose, int... weights) {
    return Quota.deal(all, labels, weights, chance, "person", purpose);
  }
}
