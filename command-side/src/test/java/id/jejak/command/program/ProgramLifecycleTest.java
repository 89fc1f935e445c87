package id.jejak.command.program;

import static id.jejak.command.program.Examples.BLK;
import static id.jejak.command.program.Examples.CAMAT;
import static id.jejak.command.program.Examples.DRAFTED;
import static id.jejak.command.program.Examples.NOVEMBER;
import static id.jejak.command.program.Examples.OFFICE;
import static id.jejak.command.program.Examples.OTO;
import static id.jejak.command.program.Examples.PKS;
import static id.jejak.command.program.Examples.PROGRAM;
import static id.jejak.command.program.Examples.RANTAU_BAYUR;
import static id.jejak.command.program.Examples.SCHEME;
import static id.jejak.command.program.Examples.SIGNED;
import static id.jejak.command.program.Examples.YEAR;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import id.jejak.messages.program.AddProvider;
import id.jejak.messages.program.AddTrainingType;
import id.jejak.messages.program.CancelProgram;
import id.jejak.messages.program.CloseRegistration;
import id.jejak.messages.program.FinishProgram;
import id.jejak.messages.program.OpenRegistration;
import id.jejak.messages.program.PlanProgram;
import id.jejak.messages.program.ProgramCommand;
import id.jejak.messages.program.ProgramEvent;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.program.ReleaseCohort;
import id.jejak.messages.program.SetQuota;
import id.jejak.messages.program.SetReservedQuota;
import id.jejak.messages.scheme.Certifier;
import id.jejak.messages.scheme.Instrument;
import id.jejak.messages.scheme.Packaging;
import id.jejak.messages.scheme.Requirement;
import id.jejak.messages.scheme.SchemePublished;
import id.jejak.messages.scheme.SchemeTerms;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.Unit;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.Mode;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A programme with one wave of registration.
class ProgramLifecycleTest {
  private static final DeciderSpec<ProgramCommand, Program, ProgramEvent, ProgramFacts> PROGRAMS =
      DeciderSpec.of(new ProgramDecider(ZoneOffset.ofHours(7)))
          .where(PKS, DRAFTED, SIGNED)
          .where(
              SCHEME,
              new SchemePublished(
                  SCHEME,
                  "Otomotif",
                  new SchemeTerms(
                      Packaging.KKNI,
                      2,
                      "45201",
                      "7231",
                      Certifier.BNSP,
                      List.of(new Unit(new UnitCode("G.45OTO01.001.2"), "Otomotif")),
                      SchemeTerms.Entry.TRAINING,
                      Requirement.NONE,
                      Set.of(Instrument.values()),
                      Set.of(Mode.values()),
                      2,
                      6,
                      36,
                      SchemeTerms.Renewal.RECOGNITION,
                      12,
                      List.of(30, 90, 180),
                      240)));

  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(PROGRAMS, Program::stage)
        .asking(
            new PlanProgram(PROGRAM, "Pelatihan 2023", OFFICE, null, PKS, 2023, YEAR),
            new AddTrainingType(PROGRAM, OTO, "Otomotif", new SchemeVersion(SCHEME, 1)),
            new AddProvider(PROGRAM, BLK),
            new SetQuota(PROGRAM, ProgramTrack.TRAINING, 416),
            new SetReservedQuota(PROGRAM, OTO, RANTAU_BAYUR, 16, CAMAT),
            new OpenRegistration(PROGRAM, 1, NOVEMBER),
            new CloseRegistration(PROGRAM, 1),
            new ReleaseCohort(PROGRAM, 1, YEAR.to()),
            new FinishProgram(PROGRAM, YEAR.to()),
            new CancelProgram(PROGRAM, "anggaran dicabut"))
        .approve();
  }
}
