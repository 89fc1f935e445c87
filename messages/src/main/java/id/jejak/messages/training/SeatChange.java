package id.jejak.messages.training;

/// Why a seat became free.
public enum SeatChange {
  DECLINED,
  NO_ANSWER,
  NO_SHOW,
  DROPPED_OUT,
  EXPELLED,
  TRANSFERRED
}
