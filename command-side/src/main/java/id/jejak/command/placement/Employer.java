package id.jejak.command.placement;

/// A company as an employer: there, or gone.
enum Employer {
  THERE,
  WITHDREW
}
