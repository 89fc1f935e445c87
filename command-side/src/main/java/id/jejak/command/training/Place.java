package id.jejak.command.training;

import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.training.Attendance;
import id.jejak.messages.training.EnrollmentRef;

/// Somebody's place in a class, and the sessions on whose roll the person was.
record Place(
    EnrollmentRef of,
    RegionCode district,
    Standing standing,
    boolean promoted,
    int attended,
    int held) {
  /// `SEATED` holds a seat but was on no roll yet; `GONE` gave it back and does not return.
  enum Standing {
    WAITING,
    SEATED,
    ON_ROLL,
    GONE
  }

  boolean holdsSeat() {
    return standing == Standing.SEATED || standing == Standing.ON_ROLL;
  }

  boolean is(Standing asked) {
    return standing == asked;
  }

  Place now(Standing next) {
    return new Place(of, district, next, promoted, attended, held);
  }

  Attendance attendance() {
    return new Attendance(of.enrollment(), attended, held);
  }

  /// Once more there than was thought, or once less.
  Place corrected(boolean present) {
    return new Place(of, district, standing, promoted, present ? attended + 1 : attended - 1, held);
  }

  Place counted(boolean present) {
    return new Place(
        of, district, Standing.ON_ROLL, promoted, present ? attended + 1 : attended, held + 1);
  }
}
