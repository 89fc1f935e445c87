package id.jejak.app.sample.muaraenim;

import id.jejak.app.sample.Holidays;
import id.jejak.app.sample.Script;
import id.jejak.app.sample.story.Body;
import id.jejak.app.sample.story.Campaign;
import id.jejak.app.sample.story.Campaign.Batch;
import id.jejak.app.sample.story.Campaign.Crowd;
import id.jejak.app.sample.story.Campaign.Fate;
import id.jejak.app.sample.story.Campaign.Reason;
import id.jejak.app.sample.story.Cast;
import id.jejak.app.sample.story.Counts;
import id.jejak.app.sample.story.Course;
import id.jejak.app.sample.story.District;
import id.jejak.app.sample.story.Frame;
import id.jejak.app.sample.story.Lsp;
import id.jejak.app.sample.story.Mishaps;
import id.jejak.app.sample.story.Oddities;
import id.jejak.app.sample.story.Plan;
import id.jejak.app.sample.story.ToldCampaign;
import id.jejak.app.sample.story.ToldProgramme;
import id.jejak.app.sample.story.Tuk;
import id.jejak.app.sample.story.Ways;
import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.licence.LspType;
import id.jejak.messages.scheme.Packaging;
import id.jejak.messages.scheme.Requirement;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.venue.TukId;
import id.jejak.messages.venue.TukKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The sample programme MEN-2023: 640 certificates from elsewhere, 320 workers without one, and 160
/// former trainees for whom there is no money yet. Nobody is trained.
public final class MuaraEnim implements ToldProgramme {
  private static final int TOGETHER = 20;
  private static final int TRAINEES_TOGETHER = 16;

  /// Two years of work in the field, or a training that was completed.
  private static final Requirement SHOWN =
      new Requirement.Any(
          List.of(new Requirement.Experience(2), new Requirement.Document("TRAINING_CERTIFICATE")));

  private static final Course EXCAVATOR =
      course(1, "EXCAVATOR", "Operator excavator", Packaging.OKUPASI, "09900", "8342", 98);
  private static final Course MEKANIK =
      course(2, "MEKANIK", "Mekanik alat berat", Packaging.OKUPASI, "33121", "7233", 98);
  private static final Course LAS =
      course(3, "LAS", "Las SMAW 3G", Packaging.OKUPASI, "25920", "7212", 95);
  private static final Course LISTRIK =
      course(4, "LISTRIK", "Instalasi listrik bangunan", Packaging.KLASTER, "43211", "7411", 92);
  private static final Course K3 =
      course(5, "K3", "Petugas K3", Packaging.KLASTER, "71201", "3257", 75);
  private static final Course OTO =
      course(6, "OTO", "Servis sepeda motor", Packaging.OKUPASI, "45407", "7231", 90);
  private static final Course JAHIT =
      course(7, "JAHIT", "Menjahit", Packaging.KLASTER, "14120", "7531", 15);

  private static final Campaign.Renewed K3_NEXT =
      new Campaign.Renewed(
          K3.gaining("Menerapkan sistem manajemen keselamatan pertambangan"),
          "Satu unit baru tentang keselamatan pertambangan");

  private static final List<District> DISTRICTS =
      List.of(
          District.of("16.03.02", "Muara Enim", 20),
          District.of("16.03.07", "Lawang Kidul", 22),
          District.of("16.03.01", "Tanjung Agung", 12),
          District.of("16.03.04", "Gunung Megang", 12),
          District.of("16.03.06", "Gelumbang", 14),
          District.of("16.03.11", "Ujan Mas", 10),
          District.of("16.03.23", "Belimbing", 10));

  private static final Body BLK =
      Body.of("org-blk-muara-enim", "UPTD BLK Muara Enim (contoh)", "16.03");
  private static final Lsp MINING =
      lsp(
          "org-lsp-tambang",
          "LSP Tambang Contoh",
          LspType.P3,
          List.of(EXCAVATOR, MEKANIK, LAS, LISTRIK, K3),
          20,
          "16.03.07");
  private static final Lsp CENTRE =
      lsp("org-lsp-blk", "LSP BLK Contoh", LspType.P2, List.of(OTO, JAHIT), 8, "16.03.02");

  private final Campaign campaign;

  private MuaraEnim(Campaign campaign) {
    this.campaign = campaign;
  }

  /// The whole year: 1,120 people.
  public static MuaraEnim all() {
    return of(Integer.MAX_VALUE);
  }

  /// The same story with only the first batches of each crowd, of 16 or 20 people each. The same
  /// people meet with the same things as in the whole; only the budget is smaller, and other
  /// assessors may be free.
  public static MuaraEnim of(int batches) {
    if (batches < 1) {
      throw new IllegalArgumentException("a story needs at least one batch");
    }
    return new MuaraEnim(campaign(batches));
  }

  @Override
  public Plan plan() {
    return campaign.plan();
  }

  @Override
  public String id() {
    return "muara-enim";
  }

  /// A part of the story has no table of its own.
  @Override
  public Map<String, Long> expected() {
    return campaign.whole() ? ToldProgramme.super.expected() : Map.of();
  }

  @Override
  public Script script() {
    return new ToldCampaign(campaign).script().script();
  }

  private static Campaign campaign(int batches) {
    return new Campaign(
        planned(),
        crowds(),
        batches,
        new Campaign.Validity(580, 900, 60, 170),
        new Campaign.Days(
            LocalDate.of(2023, 9, 4), LocalDate.of(2023, 9, 25), LocalDate.of(2023, 10, 16)),
        List.of(K3_NEXT));
  }

  private static Plan planned() {
    return new Plan(
        new Frame(
            "MEN",
            "MEN-2023",
            "Muara Enim 2023",
            "Sertifikasi tenaga kerja Muara Enim 2023 (contoh)",
            2023,
            LocalDate.of(2023, 8, 9),
            LocalDate.of(2023, 8, 9),
            LocalDate.of(2024, 1, 31),
            new RegionCode("16.03"),
            new WorkCalendar(ZoneId.of("Asia/Jakarta"), Holidays.indonesian()),
            new Frame.Prices(0, 0, 500_000, 0, 0)),
        Cast.of(
            Body.of("org-disnakertrans-muara-enim", "Disnakertrans Muara Enim (contoh)", "16.03"),
            List.of(BLK),
            List.of(MINING, CENTRE),
            List.of()),
        Counts.NONE,
        Oddities.NONE,
        Mishaps.NONE,
        null,
        List.of(EXCAVATOR, MEKANIK, LAS, LISTRIK, K3, OTO, JAHIT),
        DISTRICTS,
        List.of(),
        List.of(),
        Ways.NONE);
  }

  /// Holders first: 560 whose scheme is as it was, 80 whose scheme gained a unit.
  private static List<Crowd> crowds() {
    var batches = new Batches();
    return List.of(
        new Crowd(
            Reason.RENEWAL,
            batches.next(MINING, TOGETHER, 28, EXCAVATOR, MEKANIK, LAS, LISTRIK),
            Map.of(Fate.SILENT, 142, Fate.LAPSED, 18, Fate.ON_PORTFOLIO, 400)),
        new Crowd(
            Reason.RENEWAL,
            batches.next(MINING, TOGETHER, 4, K3_NEXT.next()),
            Map.of(Fate.SILENT, 18, Fate.LAPSED, 2, Fate.COMPETENT, 40, Fate.NOT_YET, 20)),
        new Crowd(
            Reason.WORKER,
            batches.next(MINING, TOGETHER, 16, EXCAVATOR, MEKANIK, LAS, LISTRIK),
            Map.of(Fate.LAPSED, 12, Fate.REJECTED, 8, Fate.COMPETENT, 264, Fate.NOT_YET, 36)),
        new Crowd(
            Reason.TRAINEE,
            batches.next(CENTRE, TRAINEES_TOGETHER, 6, OTO, JAHIT),
            Map.of(Fate.COMPETENT, 84, Fate.NOT_YET, 12)),
        new Crowd(
            Reason.TRAINEE,
            batches.next(CENTRE, TRAINEES_TOGETHER, 4, OTO, JAHIT),
            Map.of(Fate.UNFUNDED, 64)));
  }

  /// Numbers batches and the people in them.
  private static final class Batches {
    private int number;
    private int before;

    List<Batch> next(Lsp lsp, int size, int count, Course... courses) {
      var batches = new ArrayList<Batch>();
      for (int i = 0; i < count; i++) {
        batches.add(new Batch(++number, courses[i % courses.length], lsp, before, size));
        before += size;
      }
      return batches;
    }
  }

  private static Course course(
      int number,
      String code,
      String title,
      Packaging packaging,
      String kbli,
      String kbji,
      int percentMen) {
    return Course.of(
            number,
            code,
            title,
            packaging,
            0,
            kbli,
            kbji,
            percentMen,
            1,
            "U.99SYN%02d.001.1".formatted(number))
        .recognising(SHOWN);
  }

  private static Lsp lsp(
      String id, String name, LspType type, List<Course> courses, int assessors, String place) {
    return new Lsp(
        Body.of(id, name, "16.03"),
        type,
        courses,
        assessors,
        List.of(
            new Tuk(
                new TukId("tuk-MEN-" + id.substring("org-lsp-".length())),
                TukKind.PERMANENT,
                Body.of(id, name, "16.03").id(),
                new RegionCode(place),
                40)));
  }
}
